package dk.raadslag.drift;

import java.util.List;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** Takes away what demo mode alone has, where the build had put it in ({@link Hurtigstart}). */
final class UdenDemo implements BeanDefinitionRegistryPostProcessor {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry parts) {
        for (String navn : parts.getBeanDefinitionNames()) {
            if (erDemo(parts.getBeanDefinition(navn))) {
                parts.removeBeanDefinition(navn);
            }
        }
    }

    private static boolean erDemo(BeanDefinition del) {
        if (!(del instanceof AbstractBeanDefinition kendt) || !kendt.hasBeanClass()) {
            return false;
        }
        ConditionalOnBooleanProperty kun = kendt.getBeanClass().getAnnotation(ConditionalOnBooleanProperty.class);
        return kun != null && List.of(kun.value()).contains("raadslag.demo");
    }
}
