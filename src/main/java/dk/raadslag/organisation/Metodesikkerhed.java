package dk.raadslag.organisation;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
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

    private static Advisor vore(AuthorizationManagerBeforeMethodInterceptor spoerger) {
        ClassFilter vor = klasse -> klasse.getName().startsWith("dk.raadslag.");
        Pointcut hvor = new ComposablePointcut(spoerger.getPointcut()).intersection(vor);
        DefaultPointcutAdvisor kun = new DefaultPointcutAdvisor(hvor, spoerger);
        kun.setOrder(spoerger.getOrder());
        return kun;
    }
}
