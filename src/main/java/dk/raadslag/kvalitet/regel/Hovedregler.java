package dk.raadslag.kvalitet.regel;

import dk.raadslag.kvalitet.Alvor;
import dk.raadslag.kvalitet.AtPunkt;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Kilde;
import dk.raadslag.kvalitet.Melder;
import dk.raadslag.kvalitet.Sag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The head and the contact block. */
public final class Hovedregler {

    private static final Pattern CASE_NUMBER = Pattern.compile("EMN-(\\d{4})-(\\d{6})");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}");
    private static final Pattern PROMPT = Pattern.compile("(?i)(?<!\\p{L})xx");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)^(?:navn|fornavn(?:\\.efternavn)?|mail|e-?mail|initialer)@");
    private static final Pattern MEETING = Pattern.compile(
            "(?:rådmands|direktions|udvalgs|magistrats)mødet?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<Hovedfelt> CONTACT = EnumSet.of(
            Hovedfelt.SAGSBEHANDLER,
            Hovedfelt.TLF,
            Hovedfelt.EPOST,
            Hovedfelt.SAGSNUMMER,
            Hovedfelt.ANTAL_TEGN,
            Hovedfelt.LIX);
    private static final String LEAD =
            "\\s*(?:det (?:indstilles|anbefales|foreslås)[,:]?)?\\s*(?:at\\s+)?(?:\\d{1,2}\\s?[).:])?\\s*(?:at\\s+)?";
    private static final Pattern SUBJECT_RAADMAND = Pattern.compile(LEAD + "rådmanden\\s");
    private static final Pattern SUBJECT_DIREKTION = Pattern.compile(LEAD + "direktionen\\s");
    private static final Locale DANSK = Locale.of("da", "DK");

    private Hovedregler() {}

    public static void kontakt(Sag sag, Melder melder) {
        boolean phone = filled(sag, Hovedfelt.TLF) || !sag.krav().felter().contains(Hovedfelt.TLF);
        boolean mail = filled(sag, Hovedfelt.EPOST) || !sag.krav().felter().contains(Hovedfelt.EPOST);
        boolean person =
                filled(sag, Hovedfelt.SAGSBEHANDLER) || !sag.krav().felter().contains(Hovedfelt.SAGSBEHANDLER);
        if (CONTACT.stream().allMatch(f -> sag.alle(f).isEmpty())) {
            melder.som("alt")
                    .meld(sag.felt(Hovedfelt.UNDERSKRIFT).map(Kilde::af).orElseGet(() -> nearest(sag)));
            return;
        }
        Kilde place = nearest(sag, Hovedfelt.SAGSBEHANDLER, Hovedfelt.EPOST, Hovedfelt.TLF);
        if (!phone && !mail) {
            melder.som("begge").meld(place);
        } else if (!phone) {
            melder.som("telefon").meld(place);
        } else if (!mail) {
            melder.som("epost").meld(place);
        }
        if (!person) {
            melder.som("person").meld(place);
        }
    }

    public static void kontaktUgyldig(Sag sag, Melder melder) {
        for (Felt field : sag.alle(Hovedfelt.TLF)) {
            String value = field.vaerdi().tekst();
            String digits = value.replaceFirst("^\\s*(?:\\+|00)45", "").replaceAll("[\\s.-]", "");
            if (!digits.isEmpty() && !pladsholder(value) && !digits.matches("\\d{8}(?:[/,]\\d{8})*|\\+\\d{8,15}")) {
                melder.som("telefon").meld(Kilde.af(field), value.strip());
            }
        }
        for (Felt field : sag.alle(Hovedfelt.EPOST)) {
            String value = field.vaerdi().tekst().strip();
            boolean valid = !NOBODY.matcher(value).find()
                    && Stream.of(value.split("\\s*[/,;]\\s*"))
                            .allMatch(one -> EMAIL.matcher(one.strip()).matches());
            if (!value.isEmpty() && !pladsholder(value) && !valid) {
                melder.som("epost").meld(Kilde.af(field), value);
            }
        }
    }

    private static boolean pladsholder(String value) {
        return value.toLowerCase(DANSK).contains("klik her")
                || value.contains("[")
                || PROMPT.matcher(value).find();
    }

    public static void dobbelt(Sag sag, Melder melder) {
        for (Hovedfelt kind : List.of(Hovedfelt.TLF, Hovedfelt.EPOST, Hovedfelt.SAGSNUMMER, Hovedfelt.SAGSBEHANDLER)) {
            List<Felt> all =
                    sag.alle(kind).stream().filter(f -> !f.vaerdi().erTomt()).toList();
            for (int i = 1; i < all.size(); i++) {
                if (all.get(i)
                        .vaerdi()
                        .tekst()
                        .strip()
                        .equalsIgnoreCase(all.get(i - 1).vaerdi().tekst().strip())) {
                    melder.meld(
                            Kilde.af(all.get(i - 1)),
                            all.get(i).vaerdi().tekst().strip());
                }
            }
        }
    }

    public static void sagsnummer(Sag sag, Melder melder) {
        Optional<Felt> field = sag.felt(Hovedfelt.SAGSNUMMER);
        if (field.isEmpty() || field.get().vaerdi().erTomt()) {
            if (CONTACT.stream().allMatch(f -> sag.alle(f).isEmpty())
                    && sag.krav().felter().contains(Hovedfelt.TLF)) {
                return;
            }
            boolean expected = sag.krav().felter().contains(Hovedfelt.SAGSNUMMER);
            melder.som("mangler")
                    .alvor(expected ? Alvor.ADVARSEL : Alvor.BEMAERKNING)
                    .meld(nearest(sag, Hovedfelt.ANTAL_TEGN, Hovedfelt.ENHED, Hovedfelt.SAGSBEHANDLER));
            return;
        }
        Kilde source = Kilde.af(field.get());
        Matcher m = CASE_NUMBER.matcher(source.tekst().strip());
        if (!m.matches() && !pladsholder(source.tekst())) {
            melder.som("form").meld(source, source.tekst().strip());
        } else if (m.matches()) {
            Optional.ofNullable(sag.moedet())
                    .or(() -> sag.felt(Hovedfelt.DATO)
                            .flatMap(f ->
                                    f.vaerdi().datoer().stream().findFirst().flatMap(Dato::som)))
                    .ifPresent(day -> aarOgLoebenummer(
                            source, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), day, melder));
        }
    }

    /** A serial from the year's first days with last year's number: January's classic again; or a year to come. */
    static void aarOgLoebenummer(Kilde source, int year, int serial, java.time.LocalDate day, Melder melder) {
        boolean january = day.getMonthValue() == 1 && year == day.getYear() - 1 && serial < 1000;
        if (january || year > day.getYear()) {
            melder.som("aar")
                    .alvor(Alvor.BEMAERKNING)
                    .meld(source, String.valueOf(year), String.valueOf(day.getYear()));
        }
    }

    public static void modtager(Sag sag, Melder melder) {
        for (Felt field : sag.alle(Hovedfelt.TIL)) {
            Kilde source = Kilde.af(field);
            String to = source.tekst().strip();
            if (MEETING.matcher(to).matches()) {
                melder.som("moede").meld(source, to);
            } else if (to.isEmpty()) {
                melder.som("tom").alvor(Alvor.ADVARSEL).meld(source);
            } else {
                other(sag, to)
                        .ifPresent(
                                who -> melder.som("anden").alvor(Alvor.ADVARSEL).meld(source, to, who));
            }
        }
    }

    /** The at-punkter say another body decides than the one it is sent to. */
    private static Optional<String> other(Sag sag, String to) {
        String addressee = to.toLowerCase(DANSK);
        for (AtPunkt point : sag.atPunkter()) {
            String text = (point.indledning() + " " + point.tekst().tekst()).toLowerCase(DANSK);
            boolean raadmand = SUBJECT_RAADMAND.matcher(text).lookingAt();
            boolean direktion = SUBJECT_DIREKTION.matcher(text).lookingAt();
            if (raadmand && addressee.startsWith("direktion") && !addressee.contains("rådmand")) {
                return Optional.of("rådmanden");
            }
            if (direktion && addressee.startsWith("rådmand") && !addressee.contains("direktion")) {
                return Optional.of("direktionen");
            }
        }
        return Optional.empty();
    }

    public static void afsender(Sag sag, Melder melder) {
        if (sag.krav().felter().contains(Hovedfelt.FRA) && !filled(sag, Hovedfelt.FRA)) {
            sag.felt(Hovedfelt.FRA).ifPresentOrElse(f -> melder.meld(Kilde.af(f)), () -> melder.mangler(sag));
        }
    }

    public static void titel(Sag sag, Melder melder) {
        if (sag.titel().isBlank()) {
            melder.som("mangler").alvor(Alvor.BLOKERER).mangler(sag);
            return;
        }
        String title = plain(sag.titel());
        for (Felt header : sag.alle(Hovedfelt.SIDEHOVED)) {
            String head = plain(header.vaerdi().tekst());
            if (head.length() > 8 && !pladsholder(head) && !title.contains(head) && !head.contains(title)) {
                melder.meld(
                        Kilde.af(header),
                        header.vaerdi().tekst().strip(),
                        sag.titel().strip());
                return;
            }
        }
    }

    private static String plain(String title) {
        return title.replaceAll("[”“\"»«]", "").replaceAll("\\s+", " ").strip();
    }

    private static boolean filled(Sag sag, Hovedfelt field) {
        return sag.alle(field).stream().anyMatch(f -> !f.vaerdi().erTomt());
    }

    private static Kilde nearest(Sag sag, Hovedfelt... fields) {
        return Stream.of(fields)
                .flatMap(f -> sag.felt(f).stream())
                .findFirst()
                .or(() -> sag.felter().stream()
                        .filter(f -> CONTACT.contains(f.felt()))
                        .findFirst())
                .or(() -> sag.felt(Hovedfelt.TITEL))
                .map(Kilde::af)
                .orElse(new Kilde(dk.raadslag.kvalitet.Sted.Slags.SAG, "", 0, dk.raadslag.kvalitet.Stykke.TOMT));
    }
}
