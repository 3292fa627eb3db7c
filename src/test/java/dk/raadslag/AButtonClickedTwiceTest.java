package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItemBase;
import com.vaadin.flow.component.html.NativeButton;
import dk.raadslag.organisation.Testbrugere;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two clicks of a quick hand start one thing, on a slow line too; and nothing is started by what is not safe like that. */
@Tag("rejse")
class AButtonClickedTwiceTest extends Browsertest {

    private static final double BETWEEN = 20;

    /** Where a plain button stands: it goes to a place, says again what it said, or is an outcome and watched too. */
    private static final Set<String> PLAIN =
            Set.of("Fundlinje", "Spaerringsdialog", "KodeView", "Demokort", "Udfaldsvalg", "Punktknap", "Beskedliste");

    @Autowired
    private Testbrugere brugere;

    @Autowired
    private Fortaelling fortaelling;

    @Test
    void oneCaseIsBegunAndOnePointIsAdded() {
        fortaelling.begynd();
        slowLine(Duration.ofMillis(600));
        logIndSom(brugere.forfatter());
        aabn("/mine-sager");
        twice(paa("ny-indstilling"));
        paa("opret").waitFor();
        settle();
        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        long before = count("raadslag.indstilling");
        twice(paa("opret"));
        page.waitForURL(Pattern.compile(".*/sag/\\d+"));
        settle();
        assertThat(count("raadslag.indstilling")).isEqualTo(before + 1);

        twice(paa("tilfoej-at"));
        assertThat(paa("at-2")).isVisible();
        settle();
        assertThat(paa("at-3")).hasCount(0);
        paa("tilfoej-at").click();
        assertThat(paa("at-3")).isVisible();
        assertThat(fejl).isEmpty();
    }

    @Test
    void aDoubleClickOnAQuickLineAddsOnePoint() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenBegynder();
        logIndSom(brugere.forfatter());
        aabn("/sag/" + sag);
        paa("tilfoej-at").dblclick(new Locator.DblclickOptions().setDelay(150));
        assertThat(paa("at-2")).isVisible();
        settle();
        assertThat(paa("at-3")).hasCount(0);
    }

    @Test
    void aCircleAndAUnitAreMadeOnceAndAskedForInOneDialog() {
        slowLine(Duration.ofMillis(600));
        logIndSom(brugere.administrator());
        String navn = "Kreds " + UUID.randomUUID();
        aabn("/administration/kredse");
        twice(paa("ny-kreds"));
        paa("kreds-navn").locator("input").fill(navn);
        paa("kreds-formaal").locator("textarea").fill("Sager om navngivne borgere");
        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        twice(paa("gem"));
        assertThat(page.getByText(navn).first()).isVisible();
        settle();
        assertThat(count("raadslag.kreds WHERE navn = ?", navn)).isEqualTo(1);

        String kode = "D" + navn.substring(6, 10).toUpperCase(Locale.ROOT);
        aabn("/administration/enheder");
        twice(paa("ny-enhed"));
        paa("kode").locator("input").fill(kode);
        paa("navn").locator("input").fill(navn);
        assertThat(page.locator("vaadin-dialog")).hasCount(1);
        twice(paa("gem"));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        settle();
        assertThat(count("raadslag.enhed WHERE kode = ?", kode)).isEqualTo(1);
        assertThat(fejl).isEmpty();
    }

    /** Every other button is one that {@code started-once.js} watches. */
    @Test
    void whateverIsClickedIsAButtonThatIsWatched() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(one -> one.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(NativeButton.class)))
                        .map(one -> one.getSimpleName())
                        .collect(Collectors.toSet()))
                .isEqualTo(PLAIN);
        assertThat(Programmet.CLASSES.stream()
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().equals("addClickListener"))
                        .filter(call -> call.getTargetOwner().isAssignableTo(ClickNotifier.class))
                        .filter(call -> !call.getTargetOwner().isAssignableTo(Button.class)
                                && !call.getTargetOwner().isAssignableTo(NativeButton.class))
                        .map(Object::toString))
                .isEmpty();
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(MenuItemBase.class)
                .check(Programmet.CLASSES);
    }

    private void twice(Locator button) {
        button.scrollIntoViewIfNeeded();
        BoundingBox box = button.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().click(x, y);
        page.waitForTimeout(BETWEEN);
        page.mouse().click(x, y);
    }

    /** Until the program has answered whatever was sent. */
    private void settle() {
        page.waitForTimeout(100);
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    private static long count(String rows, Object... of) {
        return Testdatabase.udenLaase()
                .sql("SELECT count(*) FROM " + rows)
                .params(of)
                .query(Long.class)
                .single();
    }
}
