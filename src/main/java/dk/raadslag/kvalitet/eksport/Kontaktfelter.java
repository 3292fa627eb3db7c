package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a contact block; several may be glued to one line ("Lix: 45Sagsnummer: EMN-…"). */
final class Kontaktfelter {

    private static final Pattern FIELD = Pattern.compile(
            "(Sagsnummer|Sagsnr\\.?|Antal tegn|Lix(?:tal)?|Tlf\\.?(?:nr\\.?)?|Direkte"
                    + " telefon|Telefon|Mobil|E-?post|E-?mail|Sagsbehandlere?|Kontaktperson)\\s?:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FIGURE = Pattern.compile(
            "^(klik her for at angive tekst\\.?|[\\d.,]*)(.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DATE =
            Pattern.compile("^\\d{1,2}[./-] ?\\d{1,2}[./ -] ?\\d{2,4}$|^(?:den )?\\d{1,2}\\. \\p{L}{3,9} \\d{4}$");
    private static final Pattern UNIT = Pattern.compile("^\\p{Lu}[\\p{L}-]*(?:,? (?:og |i |for )?[\\p{L}-]+)*$");

    private final List<Felt> fields = new ArrayList<>();

    List<Felt> felter() {
        return fields;
    }

    static boolean erKontakt(Linje line) {
        Matcher m = FIELD.matcher(line.tekst());
        return m.find()
                && (m.start() <= 1
                        || Indstillingsfund.CONTACT.matcher(line.tekst()).find());
    }

    /** A unit's name or a date, standing alone above the fields. */
    static boolean kanVaereEnhed(Linje line) {
        String text = line.ren();
        return DATE.matcher(text).matches()
                || text.length() >= 8
                        && text.length() < 60
                        && text.contains(" ")
                        && UNIT.matcher(text).matches();
    }

    void laes(Linje line) {
        Matcher m = FIELD.matcher(line.tekst());
        int rest = 0;
        Hovedfelt open = null;
        while (m.find()) {
            take(open, line.tekst().substring(rest, m.start()), line);
            open = felt(m.group(1));
            rest = m.end();
        }
        take(open, line.tekst().substring(rest), line);
    }

    private void take(@org.jspecify.annotations.Nullable Hovedfelt field, String value, Linje line) {
        String text = value.strip();
        if (field == null) {
            plain(text, line);
        } else if (field == Hovedfelt.ANTAL_TEGN || field == Hovedfelt.LIX) {
            Matcher figure = FIGURE.matcher(text);
            if (figure.matches()) {
                add(field, figure.group(1), line);
                plain(figure.group(2).strip(), line);
            }
        } else {
            add(field, text, line);
        }
    }

    private void plain(String text, Linje line) {
        if (DATE.matcher(text).matches()) {
            add(Hovedfelt.DATO, text, line);
        } else if (!text.isEmpty() && text.length() < 60 && UNIT.matcher(text).matches()) {
            boolean waiting = !fields.isEmpty()
                    && fields.getLast().felt() == Hovedfelt.SAGSBEHANDLER
                    && fields.getLast().vaerdi().erTomt();
            if (waiting) {
                fields.removeLast();
                add(Hovedfelt.SAGSBEHANDLER, text, line);
            } else {
                add(Hovedfelt.ENHED, text, line);
            }
        }
    }

    private void add(Hovedfelt field, String text, Linje line) {
        fields.add(new Felt(field, Stykke.af(text, line.nummer())));
    }

    private static Hovedfelt felt(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        if (name.startsWith("sagsb") || name.startsWith("kontakt")) {
            return Hovedfelt.SAGSBEHANDLER;
        }
        if (name.startsWith("sags")) {
            return Hovedfelt.SAGSNUMMER;
        }
        if (name.startsWith("antal")) {
            return Hovedfelt.ANTAL_TEGN;
        }
        if (name.startsWith("lix")) {
            return Hovedfelt.LIX;
        }
        return name.startsWith("e") ? Hovedfelt.EPOST : Hovedfelt.TLF;
    }
}
