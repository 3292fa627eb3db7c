package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Stykke;
import dk.raadslag.kvalitet.regel.Dato;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a head that says its labels: "Emne: …", "Sagsnr.: …", "Rådmandsmøde den 4. maj 2026 – 10 min.". */
final class Hovedlinjer {

    private static final Pattern LABEL = Pattern.compile(
            "^\\|? ?(emne|titel|overskrift|sag|til|modtager|fra|afsender|enhed|afdeling|kopi til|mødedato|møde|dato"
                    + "|sagsnr\\.?|sagsnummer|journalnr\\.?|emn-nr\\.?|sagsbehandlere?|kontakt|kontaktperson"
                    + "|tlf\\.?|telefon|mobil|e-?mail|e-?post)(?:\\s*[:|]\\s*(.*?)|(?<=tlf|tlf\\.|mobil|telefon)\\s*(\\d.*)?)\\s*\\|?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, Hovedfelt> FIELDS = Map.ofEntries(
            Map.entry("emne", Hovedfelt.TITEL),
            Map.entry("titel", Hovedfelt.TITEL),
            Map.entry("overskrift", Hovedfelt.TITEL),
            Map.entry("sag", Hovedfelt.TITEL),
            Map.entry("til", Hovedfelt.TIL),
            Map.entry("modtager", Hovedfelt.TIL),
            Map.entry("fra", Hovedfelt.FRA),
            Map.entry("afsender", Hovedfelt.FRA),
            Map.entry("enhed", Hovedfelt.ENHED),
            Map.entry("afdeling", Hovedfelt.ENHED),
            Map.entry("kopi til", Hovedfelt.KOPI),
            Map.entry("mødedato", Hovedfelt.TID),
            Map.entry("møde", Hovedfelt.TID),
            Map.entry("dato", Hovedfelt.DATO),
            Map.entry("sagsnr", Hovedfelt.SAGSNUMMER),
            Map.entry("sagsnummer", Hovedfelt.SAGSNUMMER),
            Map.entry("journalnr", Hovedfelt.SAGSNUMMER),
            Map.entry("emn-nr", Hovedfelt.SAGSNUMMER),
            Map.entry("kontakt", Hovedfelt.SAGSBEHANDLER),
            Map.entry("kontaktperson", Hovedfelt.SAGSBEHANDLER),
            Map.entry("sagsbehandler", Hovedfelt.SAGSBEHANDLER),
            Map.entry("sagsbehandlere", Hovedfelt.SAGSBEHANDLER),
            Map.entry("tlf", Hovedfelt.TLF),
            Map.entry("telefon", Hovedfelt.TLF),
            Map.entry("mobil", Hovedfelt.TLF),
            Map.entry("email", Hovedfelt.EPOST),
            Map.entry("e-mail", Hovedfelt.EPOST),
            Map.entry("epost", Hovedfelt.EPOST),
            Map.entry("e-post", Hovedfelt.EPOST));
    private static final Pattern MEETING = Pattern.compile(
            "^(?:(?:rådmands|direktions)møde|møde)\\b.{0,60}|.{6,60}[-–] ?\\d{1,3} min\\.?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .-]{6,16}");

    private Hovedlinjer() {}

    /** None when it is no such line. */
    static List<Felt> felter(Linje line) {
        String text = line.ren();
        if (text.length() < 90
                && MEETING.matcher(text).matches()
                && Dato.foerste(text).isPresent()) {
            return List.of(felt(Hovedfelt.TID, text, line));
        }
        if (MAIL.matcher(text).matches()) {
            return List.of(felt(Hovedfelt.EPOST, text, line));
        }
        Matcher label = LABEL.matcher(text);
        if (!label.matches()) {
            return List.of();
        }
        String value = Objects.requireNonNullElse(label.group(2) != null ? label.group(2) : label.group(3), "");
        Hovedfelt field = FIELDS.get(label.group(1).toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
        return field == null
                ? List.of()
                : field == Hovedfelt.SAGSBEHANDLER ? contact(value, line) : List.of(felt(field, value, line));
    }

    /** "Kirsten Lund, kilu@aarhus.dk, 41 22 33 44". */
    private static List<Felt> contact(String value, Linje line) {
        List<Felt> found = new ArrayList<>();
        for (String part : value.split("[,;] ?")) {
            String one = part.strip();
            Hovedfelt field = MAIL.matcher(one).matches()
                    ? Hovedfelt.EPOST
                    : PHONE.matcher(one).matches() ? Hovedfelt.TLF : Hovedfelt.SAGSBEHANDLER;
            found.add(felt(field, one, line));
        }
        return found;
    }

    private static Felt felt(Hovedfelt field, String value, Linje line) {
        return new Felt(field, Stykke.af(value, line.nummer()));
    }
}
