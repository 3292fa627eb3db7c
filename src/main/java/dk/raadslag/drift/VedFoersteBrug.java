package dk.raadslag.drift;

import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.repository.Repository;

/**
 * Repositories are made when they are first asked, as {@code spring.data.jpa.repositories.bootstrap-mode=lazy} says. Spring
 * Data puts that into force while it looks for repositories, which a start from the build's findings ({@link Hurtigstart})
 * does not do.
 */
final class VedFoersteBrug extends ContextAnnotationAutowireCandidateResolver {

    static void indfoer(ConfigurableApplicationContext context) {
        if (AotDetector.useGeneratedArtifacts()
                && context.getBeanFactory() instanceof DefaultListableBeanFactory dele) {
            dele.setAutowireCandidateResolver(new VedFoersteBrug());
        }
    }

    @Override
    protected boolean isLazy(DependencyDescriptor del) {
        return Repository.class.isAssignableFrom(del.getDependencyType()) || super.isLazy(del);
    }
}
