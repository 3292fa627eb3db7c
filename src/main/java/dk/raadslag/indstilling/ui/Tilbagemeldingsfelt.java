package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.Tilbagemelding;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The feedback on one place of a case, given and being written (rule 6). What is written is saved as it is typed, so that
 * no step with the case can lose it.
 */
class Tilbagemeldingsfelt extends Div {

    private final transient Sagsgang sagsgang;
    private final long sag;
    private final String sted;
    private final String navn;
    private final long person;
    private final String mig;
    private final SerializableSupplier<Indstilling> igen;
    private final Div givne = new Div();
    private final Button gem = new Button(getTranslation("kvalitetsview.gem"), click -> finish());
    private TekstFelt felt = new TekstFelt();
    private @Nullable Skrivefelt skrivefelt;
    private int shown;

    /**
     * @param navn what the place is called on the screen
     * @param bruger whose screen it is
     * @param igen reads the case again, when feedback has been added or removed
     */
    Tilbagemeldingsfelt(
            Sagsgang sagsgang,
            Indstilling sag,
            String sted,
            String navn,
            Bruger bruger,
            SerializableSupplier<Indstilling> igen) {
        this.sagsgang = sagsgang;
        this.sag = sag.getId();
        this.sted = sted;
        this.navn = navn;
        this.person = bruger.getId();
        this.mig = bruger.getNavn();
        this.igen = igen;
        addClassName("tilbagemelding");
        givne.addClassName("givne");
        givne.getElement().setAttribute("aria-live", "polite");
        gem.setTestId("gem-feedback");
        add(givne, felt, gem);
        begin(sag);
        read(sag);
        felt.setVisible(canWrite(sag));
    }

    /** A field for what is to be written next, or for what was being written when this screen was left. */
    private void begin(Indstilling indstilling) {
        TekstFelt ny = new TekstFelt(getTranslation("kvalitetsview.feedback", navn));
        ny.setPlaceholder(getTranslation("kvalitetsview.feedback.hjaelp"));
        ny.setMultiline(true);
        ny.setStatusVisible(true);
        ny.setTestId("feedback-" + sted);
        indstilling.getTilbagemeldinger().stream()
                .filter(melding -> isMine(melding) && melding.getSted().equals(sted))
                .findFirst()
                .ifPresentOrElse(
                        melding -> ny.setVaerdi(melding.getTekst(), melding.getRevision()), () -> ny.setVaerdi("", 0));
        skrivefelt = new Skrivefelt(
                ny,
                "%d:%d:feedback:%s:%d".formatted(person, sag, sted, latest(indstilling)),
                (tekst, grundlag) -> Skrivefelt.svar(sagsgang.writeFeedback(sag, sted, tekst, grundlag)),
                this::showGem);
        replace(felt, ny);
        felt = ny;
        showGem();
    }

    /** What is given is no draft of what comes after it, in no browser. */
    private long latest(Indstilling indstilling) {
        return indstilling.getTilbagemeldinger().stream()
                .filter(melding ->
                        melding.getSted().equals(sted) && melding.getAf().equals(mig) && !isMine(melding))
                .mapToLong(Tilbagemelding::getId)
                .max()
                .orElse(0);
    }

    private void showGem() {
        gem.setVisible(skrivefelt != null && !skrivefelt.senest().isBlank());
    }

    private void finish() {
        Forsoeg.paa(this, () -> sagsgang.finishFeedback(sag, sted), () -> {
            Indstilling indstilling = igen.get();
            read(indstilling);
            begin(indstilling);
            felt.focus();
        });
    }

    /** What is given now. What is being written here stays, also when the case has gone on meanwhile. */
    void read(Indstilling indstilling) {
        List<Tilbagemelding> alle = indstilling.getTilbagemeldinger().stream()
                .filter(melding -> melding.getSted().equals(sted) && !isMine(melding))
                .toList();
        boolean kanSkrives = canWrite(indstilling);
        int now = signature(alle, kanSkrives);
        if (now != shown) {
            shown = now;
            givne.removeAll();
            alle.forEach(melding -> givne.add(given(melding, kanSkrives)));
        }
    }

    /** What is on the screen is drawn again only where something else is to stand there: somebody may be at a button. */
    private static int signature(List<Tilbagemelding> meldinger, boolean kanSkrives) {
        return Objects.hash(
                kanSkrives,
                meldinger.stream()
                        .map(melding -> List.of(
                                melding.getId(),
                                melding.getRevision(),
                                melding.isBeingWritten(),
                                melding.isWaiting(),
                                melding.erRettet()))
                        .toList());
    }

    private boolean isMine(Tilbagemelding melding) {
        return melding.isBeingWritten()
                && melding.isWaiting()
                && melding.getAf().equals(mig);
    }

    private static boolean canWrite(Indstilling indstilling) {
        return indstilling.getStatus() == Status.TIL_KVALITETSTJEK;
    }

    private Div given(Tilbagemelding melding, boolean kanFjernes) {
        Div given = new Div(new Paragraph(melding.getTekst()));
        given.addClassName("givet");
        given.setTestId("melding-" + melding.getId());
        Span af = new Span(melding.getAf());
        af.addClassNames("muted", "small");
        given.add(af);
        if (!melding.getSvar().isEmpty()) {
            Paragraph svar = new Paragraph(getTranslation("sag.svar.af", melding.getSvarAf(), melding.getSvar()));
            svar.setTestId("svar-" + melding.getId());
            given.add(svar);
        }
        if (melding.erSendt()) {
            given.add(badge(melding.erRettet() ? "rettet" : "sendt", melding.erRettet() ? "b-ok" : "b-warn"));
        } else if (melding.isWaived()) {
            given.add(badge("ikkeSendt", "b-warn"));
        } else if (melding.isBeingWritten()) {
            given.add(badge("skrives", "b-warn"));
        } else if (kanFjernes) {
            given.add(remove(melding));
        }
        return given;
    }

    private Span badge(String ord, String farve) {
        Span badge = new Span(getTranslation("kvalitetsview." + ord));
        badge.addClassNames("badge", farve);
        return badge;
    }

    /** The button that was pressed is gone: the keyboard goes on in the field of the same place. */
    private void removed() {
        read(igen.get());
        felt.focus();
    }

    private Button remove(Tilbagemelding melding) {
        Button fjern = new Button(
                getTranslation("kvalitetsview.fjern"),
                click -> new Fjerndialog(
                                getTranslation("kvalitetsview.fjern.sikker"),
                                getTranslation("kvalitetsview.fjern.ja"),
                                sagsgang,
                                sag,
                                melding,
                                melding.getAf().equals(mig),
                                this::removed)
                        .open());
        fjern.addThemeVariants(ButtonVariant.TERTIARY);
        fjern.setAriaLabel(getTranslation("kvalitetsview.fjern") + ": " + melding.getTekst());
        fjern.setTestId("fjern-" + melding.getId());
        return fjern;
    }
}
