package dk.raadslag.kvalitet;

/** A text and where in the case it stands. */
public record Kilde(Sted.Slags slags, String noegle, int nummer, Stykke stykke) {

    public static Kilde af(Felt felt) {
        return new Kilde(Sted.Slags.HOVED, felt.felt().name(), 0, felt.vaerdi());
    }

    public static Kilde af(Afsnit afsnit) {
        return new Kilde(Sted.Slags.AFSNIT, afsnit.noegle(), 0, afsnit.tekst());
    }

    public static Kilde overskrift(Afsnit afsnit) {
        return new Kilde(Sted.Slags.OVERSKRIFT, afsnit.noegle(), 0, afsnit.overskrift());
    }

    public static Kilde af(AtPunkt punkt) {
        return new Kilde(Sted.Slags.AT_PUNKT, "", punkt.nummer(), punkt.tekst());
    }

    public static Kilde af(Bilag bilag, int plads) {
        return new Kilde(Sted.Slags.BILAG, bilag.navn(), plads, bilag.linje());
    }

    public String tekst() {
        return stykke.tekst();
    }

    public Sted sted(int fra, int til) {
        int from = Math.clamp(fra, 0, tekst().length());
        return new Sted(slags, noegle, nummer, from, Math.clamp(til, from, tekst().length()), stykke.linje(from));
    }
}
