package dk.raadslag.kvalitet;

/** What a file may carry along without anybody seeing it on the page. */
public enum Filtraek {
    KOMMENTARER,
    SPOREDE_AENDRINGER,
    SKJULT_TEKST,
    FORFATTER,
    FIRMA,
    LOKALT_LINK,
    ANNOTATIONER,
    FORMULARFELTER,
    SKJULTE_LAG,
    SKJULTE_ARK,
    SKJULTE_DIAS,
    NOTER,
    POSITION,
    INGEN_TEKST,
    ADGANGSKODE,
    BESKADIGET,
    /** It asks for more time, memory or text than a file is given. */
    FOR_TUNG,
    /** It is being read. */
    IKKE_LAEST
}
