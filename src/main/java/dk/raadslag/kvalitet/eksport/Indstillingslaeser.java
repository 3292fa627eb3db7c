package dk.raadslag.kvalitet.eksport;

import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.AtPunkt;
import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Krav;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Stykke;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one indstilling out of its lines: every line becomes a field, a section, an at-punkt or a bilag. */
final class Indstillingslaeser {

    private static final Pattern PAGE_OF = Pattern.compile(
            "^(.*?)\\s*(?<![\\p{L}])side \\d{1,3} af \\d{1,3}\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TEMPLATE = Pattern.compile(
            "indstilling|sagsfremstilling|dagsordenspunkt", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern POINTS =
            Pattern.compile("beslutningspunkt", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOX = Pattern.compile("^(Til|Fra|Dato|Kopi til)(?::? +(\\S.*)|:?)$");
    private static final Pattern PROPOSED = Pattern.compile("^Det (?:indstilles|anbefales|foreslås)[,:]?(.*)$");
    private static final Pattern OPEN = Pattern.compile(
            "^(?:åbent|lukket|fortroligt) punkt$|^(?:åben|lukket|fortrolig)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TIME =
            Pattern.compile("^\\d{1,2}[./] ?\\d{1,2}[. -]\\s?\\d{4} ?[-–] ?\\d{1,3} min\\.?.*$");
    private static final Pattern SIGNATURE =
            Pattern.compile("^\\[Underskrift[^\\]]*\\]$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FILE = Pattern.compile("\\.(?:docx?|pdf|xlsx?|pptx?)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BILAG = Pattern.compile(
            "^(?:(?:[-–•] +)?bilag\\s*(\\d{0,2})\\s?[:.–-]\\s*|(\\d{1,2})[.)]\\s+|[-–•]\\s+)(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private static final Set<Hovedfelt> LABELLED =
            EnumSet.of(Hovedfelt.FRA, Hovedfelt.SAGSBEHANDLER, Hovedfelt.TLF, Hovedfelt.EPOST);
    private static final int TITLE_ABOVE = 4;

    private final List<Linje> lines;
    private final BitSet taken;
    private final Indstillingsfund.Udsnit range;
    private final List<Felt> fields = new ArrayList<>();

    Indstillingslaeser(List<Linje> lines, BitSet noise, Indstillingsfund.Udsnit range) {
        this.lines = lines;
        this.taken = (BitSet) noise.clone();
        this.range = range;
    }

    Sag laes() {
        pageHeaders();
        head();
        headerFragments();
        box();
        labels();
        contact();
        signatures();
        List<AtPunkt> points = new ArrayList<>();
        List<Afsnit> sections = sections(points);
        List<Bilag> bilag = bilag(sections);
        fields.sort(Comparator.comparingInt(f -> f.vaerdi().linje(0)));
        return new Sag(fields, sections, points, bilag, krav(), null, null);
    }

    /** "Titel side 2 af 4", also when the title wraps. */
    private void pageHeaders() {
        for (int i = range.fra(); i < range.til(); i++) {
            Matcher m = PAGE_OF.matcher(lines.get(i).ren());
            if (taken.get(i) || !m.matches()) {
                continue;
            }
            taken.set(i);
            int first = i;
            int written = 0;
            for (int j = i; j >= Math.max(range.fra(), i - 6) && m.group(1).isBlank(); j--) {
                written += lines.get(j).tom() ? 0 : 1;
                if (lines.get(j).side() && written <= 4) {
                    first = j;
                    break;
                }
            }
            List<Linje> header = new ArrayList<>(lines.subList(first, i));
            taken.set(first, i);
            header.add(new Linje(lines.get(i).nummer(), m.group(1), false));
            Stykke text = Stykkebygger.af(header);
            if (!text.erTomt()) {
                fields.add(new Felt(Hovedfelt.SIDEHOVED, text));
            }
        }
    }

    /** A piece of the title alone on top of a page, where another text box begins on the next line. */
    private void headerFragments() {
        String title = fields.stream()
                .filter(f -> f.felt() == Hovedfelt.TITEL)
                .map(f -> f.vaerdi().tekst())
                .findFirst()
                .orElse("");
        for (int i = range.overskrifter().getFirst().linje(); i + 1 < range.til(); i++) {
            String text = lines.get(i).ren().replaceFirst("-$", "");
            if (!taken.get(i)
                    && lines.get(i).side()
                    && (lines.get(i + 1).side()
                            || Overskrift.af(i + 1, lines.get(i + 1).ren(), 1).isPresent())
                    && text.length() > 2
                    && title.contains(text)) {
                taken.set(i);
            }
        }
    }

    private void head() {
        int first = range.overskrifter().getFirst().linje();
        List<Linje> title = new ArrayList<>();
        for (int i = range.titel(); i < first; i++) {
            Linje line = lines.get(i);
            String text = line.ren();
            if (line.tom() || taken.get(i)) {
                continue;
            }
            taken.set(i);
            if (TIME.matcher(text).matches()) {
                add(Hovedfelt.TID, line, text);
            } else if (OPEN.matcher(text).matches()) {
                add(Hovedfelt.AABENHED, line, text);
            } else if (!BOX.matcher(text).matches() && !labelled(line).isEmpty()) {
                fields.addAll(labelled(line));
            } else if (i == range.titel() && TEMPLATE.matcher(text).find() && text.length() < 60) {
                add(Hovedfelt.SKABELON, line, text);
            } else if (BOX.matcher(text).matches()) {
                taken.clear(i);
            } else if (title.size() < 4) {
                title.add(line);
            }
        }
        Stykke text = Stykkebygger.af(title.isEmpty() ? itemTitle() : title);
        boolean labelled = fields.stream().anyMatch(f -> f.felt() == Hovedfelt.TITEL);
        if (!text.erTomt()) {
            fields.add(new Felt(labelled ? Hovedfelt.SKABELON : Hovedfelt.TITEL, text));
        }
    }

    /** One field, or several beside each other: "Åbent punkt · Rådmandsmøde den 14. september 2026". */
    private static List<Felt> labelled(Linje line) {
        List<Felt> found = new ArrayList<>();
        for (String part : line.ren().split(" [·•|] ")) {
            List<Felt> some = OPEN.matcher(part).matches()
                    ? List.of(new Felt(Hovedfelt.AABENHED, Stykke.af(part, line.nummer())))
                    : Hovedlinjer.felter(new Linje(line.nummer(), part, false));
            if (some.isEmpty()) {
                return List.of();
            }
            found.addAll(some);
        }
        return found;
    }

    /** Where the agenda's own line is the title: "Punkt 4: Styrket indsats". */
    private List<Linje> itemTitle() {
        for (int i = range.titel() - 1; i >= Math.max(0, range.titel() - TITLE_ABOVE); i--) {
            Linje line = lines.get(i);
            if (Indstillingsfund.ITEM.matcher(line.ren()).matches()) {
                return List.of(
                        new Linje(line.nummer(), line.ren().replaceFirst("^Punkt \\d{1,2}(?: ?:|\\.) ?", ""), false));
            }
            if (!line.tom()) {
                return List.of();
            }
        }
        return List.of();
    }

    private void add(Hovedfelt field, Linje line, String text) {
        fields.add(new Felt(field, Stykke.af(text, line.nummer())));
    }

    /** The addressee box: Til, Fra and Dato close together, wherever the extraction put it. */
    private void box() {
        for (int i = range.fra(); i < range.til(); i++) {
            Matcher m = BOX.matcher(lines.get(i).ren());
            if (taken.get(i) || !m.matches() || !m.group(1).equals("Til")) {
                continue;
            }
            int last = i;
            for (int j = i + 1; j < Math.min(range.til(), i + 14); j++) {
                last = lines.get(j).ren().startsWith("Dato ")
                                || lines.get(j).ren().startsWith("Dato:")
                        ? j
                        : last;
            }
            if (last > i) {
                readBox(i, last);
                return;
            }
        }
    }

    /** "Fra: …" in a head that is no box. */
    private void labels() {
        for (int i = range.titel(); i < range.overskrifter().getFirst().linje(); i++) {
            if (!taken.get(i) && !lines.get(i).tom()) {
                fields.addAll(Hovedlinjer.felter(lines.get(i)));
                taken.set(i);
            }
        }
    }

    private void readBox(int from, int to) {
        Hovedfelt field = Hovedfelt.TIL;
        List<Linje> value = new ArrayList<>();
        for (int j = from; j <= to; j++) {
            Linje line = lines.get(j);
            Matcher m = BOX.matcher(line.ren());
            taken.set(j);
            if (m.matches()) {
                flush(field, value);
                field = switch (m.group(1)) {
                    case "Fra" -> Hovedfelt.FRA;
                    case "Dato" -> Hovedfelt.DATO;
                    case "Kopi til" -> Hovedfelt.KOPI;
                    default -> Hovedfelt.TIL;
                };
                if (m.group(2) != null) {
                    value.add(new Linje(line.nummer(), m.group(2), false));
                } else if (labelFollows(j, to)) {
                    fields.add(new Felt(field, Stykke.af("", line.nummer())));
                }
            } else {
                value.add(line);
            }
        }
        flush(field, value);
    }

    /** Or nothing at all: a label without a value, not one with its value on the next line. */
    private boolean labelFollows(int label, int to) {
        int next = label + 1;
        while (next < to && lines.get(next).tom()) {
            next++;
        }
        return label == to || BOX.matcher(lines.get(next).ren()).matches();
    }

    private void flush(Hovedfelt field, List<Linje> value) {
        Stykke text = Stykkebygger.af(value);
        if (!text.erTomt()) {
            fields.add(new Felt(field, text));
        }
        value.clear();
    }

    private void contact() {
        int last = range.overskrifter().getLast().linje();
        int first = -1;
        for (int i = Math.max(last, range.fra()); i < range.til() && first < 0; i++) {
            first = !taken.get(i) && Kontaktfelter.erKontakt(lines.get(i)) ? i : -1;
        }
        if (first < 0) {
            return;
        }
        for (int i = first - 1; i > last; i--) {
            if (!lines.get(i).tom() && !taken.get(i)) {
                boolean apart = lines.get(i - 1).tom();
                if (!apart || !Kontaktfelter.kanVaereEnhed(lines.get(i))) {
                    break;
                }
                first = i;
            }
        }
        Kontaktfelter contact = new Kontaktfelter();
        for (int i = first; i < range.til(); i++) {
            if (!lines.get(i).tom() && !taken.get(i)) {
                contact.laes(lines.get(i));
                taken.set(i);
            }
        }
        fields.addAll(contact.felter());
    }

    /** "[Underskrift rådmand]", or names around a lone slash. */
    private void signatures() {
        int last = range.overskrifter().getFirst().linje();
        for (int i = last; i < range.til(); i++) {
            Linje line = lines.get(i);
            if (taken.get(i) || line.tom()) {
                continue;
            }
            if (SIGNATURE.matcher(line.ren()).matches()) {
                add(Hovedfelt.UNDERSKRIFT, line, line.ren());
                taken.set(i);
            } else if (line.ren().equals("/")) {
                taken.set(i);
                names(i, -1);
                names(i, 1);
            }
        }
    }

    private void names(int slash, int step) {
        int seen = 0;
        for (int j = slash + step; j > range.fra() && j < range.til() && seen < 3; j += step) {
            Linje line = lines.get(j);
            if (line.tom() || taken.get(j)) {
                continue;
            }
            seen++;
            if (!line.ren()
                    .matches("^\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+){1,5} ?/?$|^\\p{Lu}[\\p{L} .-]{5,50}/$")) {
                return;
            }
            add(Hovedfelt.UNDERSKRIFT, line, line.ren());
            taken.set(j);
        }
    }

    private List<Afsnit> sections(List<AtPunkt> points) {
        List<Afsnit> sections = new ArrayList<>();
        List<Overskrift> headings = range.overskrifter();
        List<Linje> stray = new ArrayList<>();
        for (int h = 0; h < headings.size(); h++) {
            Overskrift heading = headings.get(h);
            int to = h + 1 < headings.size() ? headings.get(h + 1).linje() : range.til();
            List<Linje> body = new ArrayList<>();
            if (heading.art() == Afsnitsart.BESLUTNING) {
                body.addAll(written(heading.linje() + heading.linjer(), to));
                if (body.stream().anyMatch(l -> !l.tom())) {
                    points.addAll(Atlaeser.laes(body));
                }
            } else {
                split(heading.linje() + heading.linjer(), to, body, stray);
            }
            List<Linje> name = lines.subList(heading.linje(), heading.linje() + heading.linjer());
            Stykke text = heading.tavs() && body.stream().allMatch(Linje::tom)
                    ? Stykke.af("(-)", lines.get(heading.linje()).nummer())
                    : Stykkebygger.af(body);
            sections.add(new Afsnit(
                    Stykkebygger.af(name).tekst(),
                    Stykkebygger.af(name),
                    heading.art(),
                    true,
                    text,
                    Tabellaeser.laes(text.tekst())));
        }
        if (points.isEmpty() && !stray.isEmpty()) {
            points.addAll(Atlaeser.laes(stray));
        }
        return sections;
    }

    private List<Linje> written(int from, int to) {
        List<Linje> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!taken.get(i)) {
                found.add(lines.get(i));
            }
        }
        return found;
    }

    /** The at-punkter are a text box: they may stand in the middle of another section, up to a stamp or a new page. */
    private void split(int from, int to, List<Linje> body, List<Linje> stray) {
        boolean inside = false;
        for (int i = from; i < to; i++) {
            if (taken.get(i)) {
                inside &= lines.get(i).tom();
                continue;
            }
            if (PROPOSED.matcher(lines.get(i).ren()).matches() && stray.isEmpty()) {
                inside = true;
            } else if (inside && lines.get(i).side()) {
                inside = false;
            }
            (inside ? stray : body).add(lines.get(i));
        }
    }

    private List<Bilag> bilag(List<Afsnit> sections) {
        List<Bilag> found = new ArrayList<>();
        for (Afsnit section : sections) {
            boolean list = section.art() == Afsnitsart.BILAG;
            if (list || section == sections.getLast()) {
                read(section.tekst(), list, found);
            }
        }
        return found;
    }

    private static void read(Stykke text, boolean list, List<Bilag> found) {
        boolean bare =
                list && text.tekst().lines().noneMatch(l -> BILAG.matcher(l).matches());
        int from = 0;
        for (String line : text.tekst().split("\n", -1)) {
            Matcher m = BILAG.matcher(line);
            boolean labelled = m.matches()
                    && (list || line.toLowerCase(java.util.Locale.ROOT).startsWith("bilag"));
            String digits = !labelled ? null : m.group(1) != null ? m.group(1) : m.group(2);
            if (labelled && !line.strip().matches("[-–]")) {
                Integer number = digits == null || digits.isEmpty() ? null : Integer.valueOf(digits);
                found.add(new Bilag(
                        number, Stykke.af(line, text.linje(from)), m.group(3).strip(), null));
            }
            if (bare && FILE.matcher(line).find()) {
                found.add(new Bilag(null, Stykke.af(line, text.linje(from)), line.strip(), null));
            }
            from += line.length() + 1;
        }
    }

    /** What the template asks for; where it is not known, what it has labels for. */
    private Krav krav() {
        Overskrift.Stil style = range.overskrifter().getFirst().stil();
        Set<Afsnitsart> arts = EnumSet.noneOf(Afsnitsart.class);
        range.overskrifter().forEach(h -> arts.add(h.art()));
        boolean points = range.overskrifter().stream()
                .anyMatch(h -> POINTS.matcher(lines.get(h.linje()).ren()).find());
        if (style == Overskrift.Stil.NUMMER && points || arts.contains(Afsnitsart.VAERDI)) {
            return Krav.MED_SAGSNUMMER;
        }
        if (style == Overskrift.Stil.VERSALER && arts.contains(Afsnitsart.KOORDINERING)) {
            return arts.contains(Afsnitsart.RESUME) ? Krav.MED_MOEDEDAG : Krav.MED_MAERKE;
        }
        Set<Hovedfelt> labelled = EnumSet.of(Hovedfelt.TITEL);
        fields.stream().map(Felt::felt).filter(LABELLED::contains).forEach(labelled::add);
        return new Krav(labelled, Krav.LAENGDE, Krav.LIX, false);
    }
}
