package dk.raadslag;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void onlyForloebKnowsFlowable() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dk.raadslag.forloeb..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(Programmet.CLASSES);
    }

    /**
     * What a framework keeps to itself may be different in its next version. Those who have no other way to what they need
     * say why where they stand: the engine has no public way to be given a clock, to act around its commands, to rest its own
     * timers, or to work out an expression of its files.
     */
    @Test
    void nobodyReachesIntoTheInsidesOfAFramework() {
        noClasses()
                .that(are(notOneOf(
                        "dk.raadslag.forloeb.Motor",
                        "dk.raadslag.forloeb.MotorensUr",
                        "dk.raadslag.forloeb.RefusalsUnlogged",
                        "dk.raadslag.forloeb.SomProgrammet",
                        "dk.raadslag.forloeb.Timere",
                        "dk.raadslag.forloeb.Timerstyring",
                        "dk.raadslag.forloeb.UdenFodspor")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.flowable..impl..",
                        "org.apache.ibatis..",
                        "org.hibernate..internal..",
                        "org.hibernate..impl..",
                        "org.springframework..internal..",
                        "com.vaadin..internal..",
                        "com.vaadin..impl..")
                .check(Programmet.CLASSES);
    }

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(Programmet.CLASSES);
    }

    private static DescribedPredicate<JavaClass> notOneOf(String... fence) {
        Set<String> inside = Set.of(fence);
        return DescribedPredicate.describe(
                "outside of the fence", one -> !inside.contains(one.getName().replaceFirst("\\$.*", "")));
    }

    /** Spring's ahead-of-time processing looks into every type that what is stored gives away, and cannot into an exception. */
    @Test
    void nothingThatIsStoredGivesAnException() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(one -> one.isAnnotatedWith(Entity.class) || one.isAnnotatedWith(Embeddable.class))
                        .flatMap(one -> one.getMethods().stream())
                        .filter(method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .anyMatch(type -> type.isAssignableTo(Throwable.class)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void nobodyAsksForTheTimeWithoutTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(Programmet.CLASSES);
    }
}
