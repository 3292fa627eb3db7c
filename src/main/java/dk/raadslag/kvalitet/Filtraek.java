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
    /** Nobody sees it on the page, and everybody can copy it out of the file: under a box, white on white, outside. */
    USYNLIG_TEKST,
    /** Nothing hides it in an Office file, and nobody sees it: in the colour of its ground, or as small as a dot. */
    USET_TEKST,
    SKJULTE_ARK,
    /**
     * Rows and columns that are hidden, filtered away or without size, and cells in a format that shows nothing or in the
     * colour of their ground.
     */
    SKJULTE_CELLER,
    SKJULTE_DIAS,
    /** Figures that lie beside the slide, where nobody sees them when it is shown. */
    UDEN_FOR_DIAS,
    NOTER,
    POSITION,
    /** Other files behind what is shown: the workbook of a chart, an object of another program. */
    INDLEJREDE_FILER,
    /** Another file, to be taken in as text when this one is opened. */
    INDSAT_FIL,
    INGEN_TEKST,
    ADGANGSKODE,
    BESKADIGET,
    /** It asks for more time, memory or text than a file is given. */
    FOR_TUNG,
    /** It is being read. */
    IKKE_LAEST
}
