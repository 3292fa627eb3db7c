package dk.raadslag.kvalitet;

/** One filled-in (or empty) field of the head. */
public record Felt(Hovedfelt felt, Stykke vaerdi) {

    public static Felt af(Hovedfelt felt, String vaerdi) {
        return new Felt(felt, Stykke.af(vaerdi));
    }
}
