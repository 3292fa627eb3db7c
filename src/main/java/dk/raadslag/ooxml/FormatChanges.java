package dk.raadslag.ooxml;

import java.util.Set;

/** The elements in which Word keeps what something looked like before it was changed (ISO/IEC 29500-1, 17.13.5). */
public final class FormatChanges {

    public static final Set<String> ALL = Set.of(
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "tblPrExChange",
            "tblGridChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange");

    private FormatChanges() {}
}
