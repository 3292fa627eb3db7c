package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.Command;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.Renselse;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Bilagsrensning;
import java.util.Optional;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Makes a clean copy of a bilag, or shows that it is one: with the original, and the way back to it. */
class Rensning extends Span {

    private final Span status = new Span();

    /** @param gjort shows the bilag as it is then */
    Rensning(Bilagsrensning rensning, Filer filer, long sag, Bilag bilag, SerializableRunnable gjort) {
        addClassName("rensning");
        long id = bilag.getId();
        boolean maa = rensning.kanRense(sag);
        if (bilag.getOriginal().isEmpty()) {
            if (maa && Renselse.kanRense(bilag.getType())) {
                add(rens(rensning, sag, bilag, gjort), status);
            }
            return;
        }
        Span renset = new Span(getTranslation("sag.bilag.renset"));
        renset.addClassNames("badge", "b-ok");
        add(renset);
        if (rensning.kanSeOriginal(sag)) {
            Anchor original = new Anchor(
                    new Filhentning(filer, new Filnavn(bilag.getFilnavn()), () -> rensning.hentOriginal(sag, id)),
                    getTranslation("sag.bilag.original"));
            original.setAriaLabel(getTranslation("sag.bilag.original.nr", bilag.getNr()));
            original.setTestId("bilag-" + bilag.getNr() + "-original");
            add(original);
        }
        if (maa) {
            add(knap("brugOriginal", bilag.getNr(), () -> rensning.brugOriginal(sag, id), gjort));
        }
    }

    /** A large file takes seconds: they are told here, and the screen goes on meanwhile. */
    private Button rens(Bilagsrensning rensning, long sag, Bilag bilag, SerializableRunnable gjort) {
        long id = bilag.getId();
        status.getElement().setAttribute("role", "status");
        Button knap = knap("rens", bilag.getNr());
        knap.addClickListener(click -> {
            UI ui = UI.getCurrent();
            knap.setEnabled(false);
            status.setText(getTranslation("sag.bilag.renser"));
            Runnable arbejde = () -> {
                Optional<RuntimeException> fejl = attempt(() -> rensning.rens(sag, id));
                show(ui, () -> finish(knap, fejl, gjort));
            };
            Thread.ofVirtual()
                    .name("rensning")
                    .inheritInheritableThreadLocals(false)
                    .start(new DelegatingSecurityContextRunnable(arbejde));
        });
        return knap;
    }

    private static Optional<RuntimeException> attempt(Runnable arbejde) {
        try {
            arbejde.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Whoever has left sees it when they are back. */
    private static void show(UI ui, Command hvad) {
        try {
            ui.access(hvad);
        } catch (UIDetachedException e) {
            // Nobody is there.
        }
    }

    private void finish(Button knap, Optional<RuntimeException> fejl, SerializableRunnable gjort) {
        knap.setEnabled(true);
        status.setText("");
        Forsoeg.paa(this, () -> fejl.ifPresent(Rensning::rethrow), gjort);
    }

    private static void rethrow(RuntimeException fejl) {
        throw fejl;
    }

    private Button knap(String handling, int nr) {
        Button knap = new Button(getTranslation("sag.bilag." + handling));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setAriaLabel(getTranslation("sag.bilag." + handling + ".nr", nr));
        knap.setTestId("bilag-" + nr + "-" + handling);
        return knap;
    }

    private Button knap(String handling, int nr, SerializableRunnable goer, SerializableRunnable gjort) {
        Button knap = knap(handling, nr);
        knap.addClickListener(click -> Forsoeg.paa(this, goer, gjort));
        return knap;
    }
}
