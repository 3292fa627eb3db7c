package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dk.raadslag.indstilling.ui.Skrivefelt;
import dk.raadslag.tekst.ui.Tekstindtastning;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where a person types, what is typed is kept: a field of {@code tekst.ui} saves itself, and one in a dialog has a draft in
 * the browser ({@code frontend/raadslag-dialogkladde.js}). Whoever adds a field of another kind says here why nothing is
 * lost with it.
 */
class EveryFieldKeepsWhatIsTypedTest {

    private static final Map<String, String> EXPLAINED = new TreeMap<>(Map.of(
            "dk.raadslag.dagsorden.ui.ArbejdslisteView", "searches the list",
            "dk.raadslag.dagsorden.ui.Fjerndialog", "makes a field for the Udfaldsdialog that it opens",
            "dk.raadslag.dagsorden.ui.Punktlinje", "a number of minutes, saved as the field is left",
            "dk.raadslag.indstilling.ui.LaeselogView", "searches the log",
            "dk.raadslag.organisation.ui.Adgangskodekort", "a password, which is kept nowhere as typed",
            "dk.raadslag.organisation.ui.BrugereView", "searches the list",
            "dk.raadslag.organisation.ui.Totrinskort", "a code that is good once, and must not be kept"));

    @Test
    void savesItselfOrKeepsADraftInItsDialog() {
        Set<String> places = Programmet.CLASSES.stream()
                .filter(one -> makes(one, TextFieldBase.class) || makes(one, Input.class))
                .filter(one -> !isInDialog(one, new HashSet<>()))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(places).containsExactlyInAnyOrderElementsOf(EXPLAINED.keySet());
    }

    @Test
    void aFieldThatSavesItselfHasADraftAndAsksWhereTwoTextsStandAgainstEachOther() {
        assertThat(Programmet.CLASSES.stream()
                        .filter(one -> makes(one, Tekstindtastning.class) && !makes(one, Skrivefelt.class))
                        .map(JavaClass::getName))
                .isEmpty();
    }

    private static boolean makes(JavaClass one, Class<?> what) {
        return !one.isAssignableTo(what)
                && one.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(what));
    }

    /** A dialog, or made by dialogs alone. */
    private static boolean isInDialog(JavaClass one, Set<JavaClass> seen) {
        if (one.isAssignableTo(Dialog.class)) {
            return true;
        }
        Set<JavaClass> makers = makers(one).filter(seen::add).collect(Collectors.toSet());
        return !makers.isEmpty() && makers.stream().allMatch(maker -> isInDialog(maker, seen));
    }

    private static Stream<JavaClass> makers(JavaClass one) {
        return Stream.concat(
                        one.getConstructorCallsToSelf().stream(),
                        one.getMethodCallsToSelf().stream().filter(EveryFieldKeepsWhatIsTypedTest::isStatic))
                .map(JavaAccess::getOriginOwner)
                .filter(maker -> !maker.equals(one));
    }

    private static boolean isStatic(JavaMethodCall call) {
        return call.getTarget()
                .resolveMember()
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .isPresent();
    }
}
