package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Ophoer;
import java.util.Locale;

/** What is said in words where something is closed; the rest of it is chosen. */
enum KlassifikationPart {
    LOV(300),
    GRUND(2_000),
    BEGIVENHED(300);

    private final int hoejst;

    KlassifikationPart(int hoejst) {
        this.hoejst = hoejst;
    }

    /** Characters. */
    int hoejst() {
        return hoejst;
    }

    String noegle() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of the texts of the screen, without {@code .hjaelp}. */
    String etiket() {
        return this == BEGIVENHED ? "sag.ophoer.begivenhed" : "sag." + noegle();
    }

    String of(Klassifikation valg) {
        return switch (this) {
            case LOV -> valg.lov();
            case GRUND -> valg.grund();
            case BEGIVENHED -> valg.begivenhed();
        };
    }

    Klassifikation with(Klassifikation valg, String tekst) {
        return switch (this) {
            case LOV -> valg.medLov(tekst);
            case GRUND ->
                Klassifikation.fortrolig(valg.kriterium(), tekst)
                        .medLov(valg.lov())
                        .indtil(valg.ophoer());
            case BEGIVENHED -> valg.indtil(Ophoer.naar(tekst));
        };
    }
}
