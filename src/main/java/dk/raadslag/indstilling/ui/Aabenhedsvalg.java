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
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.tekst.ui.Gemmer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The author's proposal: open, or confidential by a criterion and a reason (rule 8). Where another has chosen otherwise
 * meanwhile, the author chooses between the two; its words are fields like any other of the case.
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
    private final Map<KlassifikationPart, SavedPart> ord = new EnumMap<>(KlassifikationPart.class);
    private @Nullable Kriteriefelter felter;
    private Klassifikation gemt = Klassifikation.aaben();
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
        forslag.addValueChangeListener(change -> choose());
        addClassName("afsnit");
        add(
                new H2(getTranslation("sag.hoved.aabenhed")),
                before(indstilling),
                forslag,
                fortrolig,
                mangler,
                spoergsmaal);
        vis(indstilling);
        steder.onNews(this::read);
    }

    /** What has been decided counts until it is decided again, whatever is proposed meanwhile. */
    private Paragraph before(Indstilling indstilling) {
        Paragraph lukket = new Paragraph(getTranslation("sag.forslag.tidligere", iOrd(indstilling.getTidligere())));
        lukket.setVisible(indstilling.getTidligere().isClosed());
        lukket.setTestId("tidligere-afgoerelse");
        return lukket;
    }

    /** What is stored, without saving it again. */
    private void vis(Indstilling indstilling) {
        gemt = indstilling.getForslag();
        revision = indstilling.getForslagRevision();
        viser = true;
        forslag.setValue(gemt.aabenhed());
        fortrolig.setVisible(!gemt.erAaben());
        if (!gemt.erAaben()) {
            felter().vis(gemt);
        }
        visMangel();
        viser = false;
    }

    /** The words of another are shown as they are saved; what is chosen stands until the person here is asked about it. */
    private void read(Indstilling nyeste) {
        Klassifikation nu = nyeste.getForslag();
        if (nyeste.getForslagRevision() != revision && nu.aabenhed() == Aabenhed.FORTROLIG) {
            ord.forEach((part, felt) -> felt.show(part.of(nu), nyeste.getForslagAf()));
        }
    }

    /** Most cases are open: the criteria are not there before somebody wants to close one. */
    private Kriteriefelter felter() {
        if (felter == null) {
            felter = new Kriteriefelter("forslag-", tjenester.sagsgang().kriterier(), this::field);
            felter.onChoice(this::choose);
            fortrolig.add(new Enkeltoplysning(tjenester.enkeltoplysninger(), sag, genindlaes), felter);
        }
        return felter;
    }

    private SavedPart field(KlassifikationPart part) {
        String testId = "forslag-" + part.noegle();
        SavedPart felt = new SavedPart(
                part,
                testId,
                Hovedfelter.kladde(tjenester, sag, testId),
                (tekst, grundlag) -> write(part, tekst, grundlag));
        ord.put(part, felt);
        return felt;
    }

    private void choose() {
        if (viser) {
            return;
        }
        boolean lukkes = forslag.getValue() == Aabenhed.FORTROLIG;
        Klassifikation valgt = lukkes ? felter().valgt() : Klassifikation.aaben();
        fortrolig.setVisible(lukkes);
        mangler.setText("");
        Forsoeg.paa(this, () -> save(valgt), steder::gemt, mangler::setText);
    }

    private void save(Klassifikation valgt) {
        switch (tjenester.skrivebord().foreslaa(sag, valgt, revision)) {
            case Gemt.Modtaget(long ny) -> saved(valgt, ny);
            case Gemt.Foraeldet(long nyeste, String tekst, String af) -> konflikt(nyeste, af);
        }
    }

    private void saved(Klassifikation valgt, long ny) {
        gemt = valgt;
        revision = ny;
        visMangel();
    }

    /**
     * One of its words, on top of what is stored: what another has chosen meanwhile, or has written in another of its
     * fields, is taken along.
     *
     * @throws Regelbrud where it is to be open by now
     */
    private Gemmer.Svar write(KlassifikationPart part, String tekst, long grundlag) {
        Optional<Gemmer.Svar> svar = write(part, tekst, grundlag, gemt, revision);
        if (svar.isPresent()) {
            return svar.get();
        }
        Indstilling nyeste = tjenester.sager().hent(sag);
        Klassifikation nu = nyeste.getForslag();
        if (nu.aabenhed() != Aabenhed.FORTROLIG) {
            throw new Regelbrud("forslagetErAabent");
        }
        String ord = part.of(nu);
        return write(part, tekst, grundlag, nu, nyeste.getForslagRevision())
                .orElseGet(() -> new Gemmer.Foraeldet(ord, TextRevision.of(ord), nyeste.getForslagAf()));
    }

    /** Nothing where that is not the newest, or not what the writer had before. */
    private Optional<Gemmer.Svar> write(
            KlassifikationPart part, String tekst, long grundlag, Klassifikation foer, long paa) {
        boolean kendt = foer.aabenhed() == Aabenhed.FORTROLIG && grundlag == TextRevision.of(part.of(foer));
        Klassifikation ny = part.with(foer, tekst);
        if (!kendt || !(tjenester.skrivebord().foreslaa(sag, ny, paa) instanceof Gemt.Modtaget(long nyRevision))) {
            return Optional.empty();
        }
        if (paa == revision) {
            saved(ny, nyRevision);
        }
        viser = true;
        felter().follow(ny);
        viser = false;
        steder.gemt();
        return Optional.of(new Gemmer.Gemt(TextRevision.of(tekst)));
    }

    /** It is kept as chosen; what is missing is asked for here, and again before it is sent (rule 23). */
    private void visMangel() {
        mangler.setText(gemt.missing()
                .map(mangel -> getTranslation("sag.forslag.mangler", getTranslation("regel." + mangel)))
                .orElse(""));
    }

    private void konflikt(long nyeste, String af) {
        Indstilling indstilling = tjenester.sager().hent(sag);
        Valgkort kort = new Valgkort(
                "forslag-konflikt", getTranslation("sag.forslag.konflikt", af), iOrd(indstilling.getForslag()));
        kort.valg("behold-mit-forslag", getTranslation("sag.konflikt.behold"), () -> {
            revision = nyeste;
            choose();
        });
        kort.valg("tag-nyeste-forslag", getTranslation("sag.konflikt.nyeste"), () -> vis(indstilling));
        spoergsmaal.removeAll();
        spoergsmaal.add(kort);
    }

    private String iOrd(Klassifikation valg) {
        String aabenhed = getTranslation("indstilling.aabenhed." + valg.aabenhed());
        return valg.kriterium() == null
                ? aabenhed
                : aabenhed + ". " + valg.kriterium().titel(getLocale()) + ". " + valg.grund();
    }
}
