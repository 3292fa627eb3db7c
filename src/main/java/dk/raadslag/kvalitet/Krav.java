package dk.raadslag.kvalitet;

import java.util.Set;

/**
 * What the template of a case asks for.
 *
 * @param felter the head fields it has; a missing one is a warning, a field it lacks at most a remark
 * @param laengde guidance: characters with spaces of the sections together; 0 for none
 * @param lix guidance: readability at most this
 * @param maerket whether it is stamped "Åbent punkt" / "Lukket punkt"
 */
public record Krav(Set<Hovedfelt> felter, int laengde, int lix, boolean maerket) {

    public static final int LAENGDE = 7500;
    public static final int LIX = 55;

    /** Templates A to C: a contact block with case number, characters and LIX. */
    public static final Krav MED_SAGSNUMMER = new Krav(
            Set.of(
                    Hovedfelt.TITEL,
                    Hovedfelt.TIL,
                    Hovedfelt.FRA,
                    Hovedfelt.DATO,
                    Hovedfelt.SAGSNUMMER,
                    Hovedfelt.SAGSBEHANDLER,
                    Hovedfelt.TLF,
                    Hovedfelt.EPOST),
            LAENGDE,
            LIX,
            false);

    /** Template D: no field for the case number; stamped open or closed. */
    public static final Krav MED_MAERKE = new Krav(
            Set.of(Hovedfelt.TITEL, Hovedfelt.DATO, Hovedfelt.SAGSBEHANDLER, Hovedfelt.TLF, Hovedfelt.EPOST),
            LAENGDE,
            LIX,
            true);

    /** Template E: as D, with the meeting's day for a date, and no stamp in later exports. */
    public static final Krav MED_MOEDEDAG = new Krav(
            Set.of(Hovedfelt.TITEL, Hovedfelt.SAGSBEHANDLER, Hovedfelt.TLF, Hovedfelt.EPOST), LAENGDE, LIX, false);

    /** The program's own form: who sends it, when and to whom comes from the case, not from typing. */
    public static final Krav I_PROGRAMMET =
            new Krav(Set.of(Hovedfelt.TITEL, Hovedfelt.SAGSBEHANDLER, Hovedfelt.EPOST), LAENGDE, LIX, false);
}
