package dk.raadslag;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
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
