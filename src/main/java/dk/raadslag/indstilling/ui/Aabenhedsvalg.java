package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.indstilling.Aabenhed;
import dk.raadslag.indstilling.Gemt;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Klassifikation;
import org.jspecify.annotations.Nullable;

/**
 * The author's proposal: open, or confidential by a criterion and a reason (rule 8). Where another has changed it
 * meanwhile, the author chooses between the two.
 */
class Aabenhedsvalg extends Section {

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Skrivesteder steder;
    private final RadioButtonGroup<Aabenhed> forslag = new RadioButtonGroup<>();
    private final SerializableRunnable genindlaes;
    private final Paragraph mangler = new Paragraph();
    private final Div fortrolig = new Div();
    private final Div spoergsmaal = new Div();
    private @Nullable Kriteriefelter felter;
    private long revision;
    private boolean viser;

    Aabenhedsvalg(
            Sagstjenester tjenester, Indstilling indstilling, Skrivesteder steder, SerializableRunnable genindlaes) {
        this.tjenester = tjenester;
        this.steder = steder;
        this.genindlaes = genindlaes;
        this.sag = indstilling.getId();
        forslag.setAriaLabel(getTranslation("sag.hoved.aabenhed"));
        forslag.setItems(Aabenhed.AABEN, Aabenhed.FORTROLIG);
        forslag.setItemLabelGenerator(valg -> getTranslation("sag.forslag." + valg));
        forslag.setTestId("forslag");
        mangler.addClassName("small");
        mangler.getElement().setAttribute("role", "status");
        fortrolig.addClassName("dialogfelter");
        forslag.addValueChangeListener(change -> gem());
        addClassName("afsnit");
        add(new H2(getTranslation("sag.hoved.aabenhed")), forslag, fortrolig, mangler, spoergsmaal);
        vis(indstilling);
    }

    /** What is stored, without saving it again. */
    private void vis(Indstilling indstilling) {
        Klassifikation nu = indstilling.getForslag();
        viser = true;
        forslag.setValue(nu.aabenhed());
        fortrolig.setVisible(!nu.erAaben());
        if (!nu.erAaben()) {
            felter().vis(nu);
        }
        visMangel(nu);
        viser = false;
        revision = indstilling.getForslagRevision();
    }

    /** Most cases are open: the criteria are not there before somebody wants to close one. */
    private Kriteriefelter felter() {
        if (felter == null) {
            felter = new Kriteriefelter("forslag-", tjenester.sagsgang().kriterier());
            felter.vedAendring(this::gem);
            fortrolig.add(new Enkeltoplysning(tjenester.enkeltoplysninger(), sag, genindlaes), felter);
        }
        return felter;
    }

    private void gem() {
        if (viser) {
            return;
        }
        boolean lukkes = forslag.getValue() == Aabenhed.FORTROLIG;
        Klassifikation valgt = lukkes ? felter().valgt() : Klassifikation.aaben();
        fortrolig.setVisible(lukkes);
        mangler.setText("");
        Forsoeg.paa(
                this,
                () -> svar(tjenester.skrivebord().foreslaa(sag, valgt, revision), valgt),
                steder::gemt,
                mangler::setText);
    }

    /** It is kept as chosen; what is missing is asked for here, and again before it is sent (rule 23). */
    private void visMangel(Klassifikation valgt) {
        mangler.setText(valgt.missing()
                .map(mangel -> getTranslation("sag.forslag.mangler", getTranslation("regel." + mangel)))
                .orElse(""));
    }

    private void svar(Gemt gemt, Klassifikation valgt) {
        switch (gemt) {
            case Gemt.Modtaget(long ny) -> {
                revision = ny;
                visMangel(valgt);
            }
            case Gemt.Foraeldet(long nyeste, String tekst, String af) -> konflikt(nyeste, af);
        }
    }

    private void konflikt(long nyeste, String af) {
        Indstilling indstilling = tjenester.sager().hent(sag);
        Valgkort kort = new Valgkort(
                "forslag-konflikt", getTranslation("sag.forslag.konflikt", af), iOrd(indstilling.getForslag()));
        kort.valg("behold-mit-forslag", getTranslation("sag.konflikt.behold"), () -> {
            revision = nyeste;
            gem();
        });
        kort.valg("tag-nyeste-forslag", getTranslation("sag.konflikt.nyeste"), () -> vis(indstilling));
        spoergsmaal.removeAll();
        spoergsmaal.add(kort);
    }

    private String iOrd(Klassifikation valg) {
        String aabenhed = getTranslation("sag.forslag." + valg.aabenhed());
        return valg.kriterium() == null
                ? aabenhed
                : aabenhed + ". " + valg.kriterium().titel(getLocale()) + ". " + valg.grund();
    }
}
