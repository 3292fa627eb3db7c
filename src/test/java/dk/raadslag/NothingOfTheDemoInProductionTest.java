package dk.raadslag;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * With the settings of production there is neither a part, a screen nor a way to move the clock; and the production jar does
 * not hold the classes that could ({@code src/scripts/jar.sh} looks into it).
 */
class NothingOfTheDemoInProductionTest extends KaribuTest {

    private static final String DEMO = "dk.raadslag.demo";

    @Autowired
    ApplicationContext dele;

    @Test
    void noPartOfTheProgramIsOfTheDemo() {
        assertThat(dele.getBeanDefinitionNames())
                .isNotEmpty()
                .filteredOn(navn ->
                        Objects.requireNonNull(dele.getType(navn)).getName().startsWith(DEMO))
                .isEmpty();
        assertThat(dele.getBeanProvider(ResolvableType.forClassWithGenerics(UnaryOperator.class, Clock.class)).stream())
                .as("nothing makes another clock of the machine's")
                .isEmpty();
    }

    @Test
    void noWindowHasTheBar() {
        assertThat(UI.getCurrent().getChildren().map(Component::getElement))
                .noneMatch(element -> element.getTag().equals("raadslag-demour"));
    }

    /** Whatever else is set. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsPartsAreThereInDemoModeAlone(boolean demo) {
        StandardEnvironment miljoe = new StandardEnvironment();
        miljoe.getPropertySources()
                .addFirst(
                        new MapPropertySource("proeve", Map.of("raadslag.demo", demo, "raadslag.demo.ur", "/tmp/ur")));
        assertThat(new ClassPathScanningCandidateComponentProvider(true, miljoe).findCandidateComponents(DEMO))
                .matches(fundne -> fundne.isEmpty() != demo);
    }

    /** The jar's list of parts is made in demo mode, and this is what they are known by where there is none. */
    @Test
    void everyPartSaysThatItIsOfTheDemo() {
        classes()
                .that(areParts())
                .and()
                .resideInAPackage(DEMO + "..")
                .should()
                .beAnnotatedWith(ConditionalOnBooleanProperty.class)
                .check(Programmet.CLASSES);
        assertThat(Programmet.CLASSES.stream()
                        .filter(one -> one.getPackageName().startsWith(DEMO))
                        .filter(one -> one.isAnnotatedWith(ConditionalOnBooleanProperty.class))
                        .map(one -> List.of(one.getAnnotationOfType(ConditionalOnBooleanProperty.class)
                                .value())))
                .isNotEmpty()
                .allMatch(List.of("raadslag.demo")::equals);
    }

    @Test
    void itHasNoAddress() {
        noClasses()
                .that()
                .resideInAPackage(DEMO + "..")
                .should()
                .beAnnotatedWith(Route.class)
                .check(Programmet.CLASSES);
    }

    @Test
    void nothingNeedsItSoThatTheProductionJarIsMadeWithoutIt() throws Exception {
        noClasses()
                .that()
                .resideOutsideOfPackage(DEMO + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DEMO + "..")
                .check(Programmet.CLASSES);
        String pom = Files.readString(Path.of("pom.xml"));
        String production = pom.substring(pom.indexOf("<id>production</id>"));
        assertThat(production.substring(0, production.indexOf("</properties>")))
                .contains("<without.demo>demo</without.demo>");
        assertThat(pom).contains("<exclude>dk/raadslag/${without.demo}/**</exclude>");
    }

    private static DescribedPredicate<JavaClass> areParts() {
        return DescribedPredicate.describe(
                "are parts",
                (JavaClass one) -> one.isMetaAnnotatedWith(org.springframework.stereotype.Component.class));
    }
}
