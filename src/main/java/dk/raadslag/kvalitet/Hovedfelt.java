package dk.raadslag.kvalitet;

/** The fields of a head or a contact block, in all templates so far. */
public enum Hovedfelt {
    TITEL,
    SIDEHOVED,
    TIL,
    FRA,
    KOPI,
    DATO,
    TID,
    AABENHED,
    ENHED,
    SAGSNUMMER,
    SAGSBEHANDLER,
    TLF,
    EPOST,
    ANTAL_TEGN,
    LIX,
    UNDERSKRIFT,
    SKABELON
}
