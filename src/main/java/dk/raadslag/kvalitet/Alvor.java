package dk.raadslag.kvalitet;

/** How much a finding weighs: BLOKERER stops submission until it is put right or the secretariat overrides it. */
public enum Alvor {
    BLOKERER,
    ADVARSEL,
    BEMAERKNING
}
