package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dk.raadslag.dokument.Filer;
import dk.raadslag.dokument.Filnavn;
import dk.raadslag.dokument.ui.Filhentning;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Sager;

/** A bilag by its name: a click downloads it. */
class Bilagslink extends Span {

    private static final long KB = 1024;

    private final Anchor hent;

    Bilagslink(long sag, Bilag bilag, Filer filer, Sager sager) {
        addClassName("bilagslink");
        long id = bilag.getId();
        Filhentning hentning = new Filhentning(filer, new Filnavn(bilag.getFilnavn()), () -> sager.hentBilag(sag, id));
        hent = new Anchor(hentning, bilag.getNavn());
        hent.setTestId("bilag-" + bilag.getNr());
        Span stoerrelse = new Span(stoerrelse(bilag.getStoerrelse()));
        stoerrelse.addClassNames("muted", "small", "tal");
        add(new Span(getTranslation("sag.bilag.nr", bilag.getNr())), hent, stoerrelse);
        if (bilag.erFortrolig()) {
            Span maerke = new Span(getTranslation("indstilling.aabenhed.FORTROLIG"));
            maerke.addClassNames("badge", "b-conf");
            add(maerke);
        }
    }

    Anchor anker() {
        return hent;
    }

    private String stoerrelse(long bytes) {
        return bytes < KB * KB
                ? getTranslation("sag.bilag.kb", Math.max(1, bytes / KB))
                : getTranslation("sag.bilag.mb", bytes / (KB * KB));
    }
}
