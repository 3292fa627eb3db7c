package dk.raadslag.organisation;

import org.aopalliance.aop.Advice;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;

/**
 * Asks, before each call of a method of ours with {@code @PreAuthorize}, {@code @RolesAllowed}, {@code @PermitAll} or
 * {@code @DenyAll}, whether it may be. {@code @EnableMethodSecurity} does the same for every class of every library and for
 * five kinds more, which is a tenth of a start; a test says that no other kind is used.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Metodesikkerhed {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor preAuthorize() {
        return vore(AuthorizationManagerBeforeMethodInterceptor.preAuthorize());
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor jsr250() {
        return vore(AuthorizationManagerBeforeMethodInterceptor.jsr250());
    }

    /** Asked first: roles that were taken away give no answer to what comes after. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor freshAccess(ObjectProvider<SessionValidity> validity) {
        AuthorizationManagerBeforeMethodInterceptor rolle = AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
        return vore(rolle, new FreshAccess(validity), rolle.getOrder() - 1);
    }

    private static Advisor vore(AuthorizationManagerBeforeMethodInterceptor spoerger) {
        return vore(spoerger, spoerger, spoerger.getOrder());
    }

    private static Advisor vore(PointcutAdvisor hvor, Advice spoerger, int hvornaar) {
        ClassFilter vor = klasse -> klasse.getName().startsWith("dk.raadslag.");
        DefaultPointcutAdvisor kun =
                new DefaultPointcutAdvisor(new ComposablePointcut(hvor.getPointcut()).intersection(vor), spoerger);
        kun.setOrder(hvornaar);
        return kun;
    }
}
