package dk.raadslag.ooxml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a field of Word instead of what is shown: an instruction, with words of its own that nobody sees. */
public final class FieldCode {

    /** They need their code to be what they are, and it says no more than they show. */
    private static final Set<String> OPEN = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "PAGEREF",
            "REF",
            "NOTEREF",
            "TOC",
            "SEQ",
            "STYLEREF",
            "HYPERLINK",
            "INDEX",
            "SYMBOL",
            "EQ",
            "ADVANCE",
            "LISTNUM",
            "AUTONUM",
            "AUTONUMLGL",
            "AUTONUMOUT",
            "MACROBUTTON",
            "GOTOBUTTON",
            "FORMTEXT",
            "FORMCHECKBOX",
            "FORMDROPDOWN");

    private static final Pattern WORD = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|(\\S+)");

    private FieldCode() {}

    /** Whether the code may stand in a file that shows what it says; else what it gave stays, as words. */
    public static boolean isOpen(String code) {
        Matcher name = WORD.matcher(code);
        return name.find() && OPEN.contains(name.group().toUpperCase(Locale.ROOT)) && !isLocal(code);
    }

    /** Whether it fetches or leads to something that is in the house alone. A backslash stands twice in a code. */
    public static boolean isLocal(String code) {
        Matcher word = WORD.matcher(code);
        while (word.find()) {
            String one = word.group(1) == null ? word.group(2) : word.group(1);
            if (Relation.isLocal(one) || Relation.isLocal(one.replace("\\\\", "\\"))) {
                return true;
            }
        }
        return false;
    }
}
