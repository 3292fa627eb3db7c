package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.security.authorization.method.AuthorizeReturnObject;
import org.springframework.stereotype.Service;

/** Says which screen or service method nobody has decided on: who may open it stands at each, or the build fails. */
class EveryDoorHasALockTest {

    private static final List<Class<? extends Annotation>> LOCKS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class, AnonymousAllowed.class);

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(c -> c.isAnnotatedWith(Route.class)
                                || c.isAnnotatedWith(Layout.class)
                                || c.isAssignableTo(HasErrorParameter.class))
                        .filter(screen -> !hasLock(screen))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void everyPublicMethodOfAServiceSaysWhoMayCallIt() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(c -> c.isAnnotatedWith(Service.class))
                        .filter(service -> !hasLock(service))
                        .flatMap(EveryDoorHasALockTest::publicMethods)
                        .filter(method -> !hasLock(method))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    /** The program asks for the locks above; it would pass over these without a word. */
    @Test
    void noMethodHasALockThatNobodyAsksFor() {
        assertThat(Programmet.CLASSES.stream()
                        .flatMap(c -> Stream.concat(Stream.of(c), c.getMethods().stream()))
                        .filter(door -> door.isMetaAnnotatedWith(PostAuthorize.class)
                                || door.isMetaAnnotatedWith(PreFilter.class)
                                || door.isMetaAnnotatedWith(PostFilter.class)
                                || door.isMetaAnnotatedWith(Secured.class)
                                || door.isMetaAnnotatedWith(AuthorizeReturnObject.class)))
                .isEmpty();
    }

    /** Repositories are asked by services alone: a lock on an interface would not be seen. */
    @Test
    void noInterfaceHasALock() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(JavaClass::isInterface)
                        .flatMap(c -> Stream.concat(Stream.of(c), c.getMethods().stream()))
                        .filter(EveryDoorHasALockTest::hasLock))
                .isEmpty();
    }

    private static Stream<JavaMethod> publicMethods(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean hasLock(CanBeAnnotated door) {
        return door.isAnnotatedWith(PreAuthorize.class) || LOCKS.stream().anyMatch(door::isAnnotatedWith);
    }
}
