package dk.raadslag.indstilling.ui;

import dk.raadslag.indstilling.Hoved;
import dk.raadslag.indstilling.Regelbrud;
import java.util.Locale;

/** The fields of the head that the author writes in. */
enum Hovedfelt {
    TITEL(300),
    SAGSNUMMER(40),
    KONTAKT(120),
    TELEFON(40),
    EMAIL(200),
    MINUTTER(3);

    private final int hoejst;

    Hovedfelt(int hoejst) {
        this.hoejst = hoejst;
    }

    /** Characters. */
    int hoejst() {
        return hoejst;
    }

    String noegle() {
        return name().toLowerCase(Locale.ROOT);
    }

    String af(Hoved hoved) {
        return switch (this) {
            case TITEL -> hoved.titel();
            case SAGSNUMMER -> hoved.sagsnummer();
            case KONTAKT -> hoved.kontakt();
            case TELEFON -> hoved.telefon();
            case EMAIL -> hoved.email();
            case MINUTTER -> Integer.toString(hoved.minutter());
        };
    }

    /** @throws Regelbrud if the minutes are no number, or not within bounds */
    Hoved med(Hoved h, String ny) {
        return switch (this) {
            case TITEL -> new Hoved(ny, h.kontakt(), h.telefon(), h.email(), h.sagsnummer(), h.minutter());
            case SAGSNUMMER -> new Hoved(h.titel(), h.kontakt(), h.telefon(), h.email(), ny, h.minutter());
            case KONTAKT -> new Hoved(h.titel(), ny, h.telefon(), h.email(), h.sagsnummer(), h.minutter());
            case TELEFON -> new Hoved(h.titel(), h.kontakt(), ny, h.email(), h.sagsnummer(), h.minutter());
            case EMAIL -> new Hoved(h.titel(), h.kontakt(), h.telefon(), ny, h.sagsnummer(), h.minutter());
            case MINUTTER -> new Hoved(h.titel(), h.kontakt(), h.telefon(), h.email(), h.sagsnummer(), minutter(ny));
        };
    }

    private static int minutter(String ny) {
        if (!ny.strip().matches("\\d{1,3}")) {
            throw new Regelbrud("minutter");
        }
        return Integer.parseInt(ny.strip());
    }
}
