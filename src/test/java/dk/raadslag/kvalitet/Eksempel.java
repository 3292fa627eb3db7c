package dk.raadslag.kvalitet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A faultless small indstilling, of which a test changes the one thing it is about. */
final class Eksempel {

    private final List<Felt> fields = new ArrayList<>(List.of(
            Felt.af(Hovedfelt.TITEL, "Plan for nye værksteder"),
            Felt.af(Hovedfelt.TIL, "Rådmanden"),
            Felt.af(Hovedfelt.FRA, "Job og Virksomhed"),
            Felt.af(Hovedfelt.DATO, "12. november 2026"),
            Felt.af(Hovedfelt.SAGSNUMMER, "EMN-2026-012345"),
            Felt.af(Hovedfelt.SAGSBEHANDLER, "Rie Vang"),
            Felt.af(Hovedfelt.TLF, "12 34 56 78"),
            Felt.af(Hovedfelt.EPOST, "rv@eksempel.dk")));
    private final List<Afsnit> sections = new ArrayList<>(
            List.of(Afsnit.af("Resume", Afsnitsart.RESUME, "Værkstederne åbner til foråret, og planen er vedlagt.")));
    private List<AtPunkt> points = List.of(AtPunkt.af(1, "at rådmanden godkender planen."));
    private final List<Bilag> bilag = new ArrayList<>();
    private Krav krav = Krav.MED_SAGSNUMMER;
    private @Nullable LocalDate meeting = LocalDate.of(2026, 11, 23);
    private @Nullable Aabenhed openness;

    static Eksempel sag() {
        return new Eksempel();
    }

    static Eksempel tekst(String text) {
        return sag().afsnit("Sagsfremstilling", Afsnitsart.INDHOLD, text);
    }

    static Eksempel at(String... points) {
        Eksempel example = sag();
        List<AtPunkt> all = new ArrayList<>();
        for (String point : points) {
            all.add(AtPunkt.af(all.size() + 1, point));
        }
        example.points = all;
        return example;
    }

    static Eksempel bilagstekst(String text) {
        return sag().fil("Bilag", text, Map.of());
    }

    Eksempel afsnit(String name, Afsnitsart art, String text) {
        sections.add(Afsnit.af(name, art, text));
        return this;
    }

    Eksempel tabel(String text, List<List<String>> rows) {
        sections.add(new Afsnit(
                "Økonomi",
                Stykke.af("Økonomi"),
                Afsnitsart.RESSOURCER,
                true,
                Stykke.af(text),
                List.of(new Tabel(rows, text.length(), text.length()))));
        return this;
    }

    Eksempel felt(Hovedfelt field, String value) {
        fields.removeIf(f -> f.felt() == field);
        fields.add(Felt.af(field, value));
        return this;
    }

    Eksempel ekstra(Hovedfelt field, String value) {
        fields.add(Felt.af(field, value));
        return this;
    }

    Eksempel uden(Hovedfelt field) {
        fields.removeIf(f -> f.felt() == field);
        return this;
    }

    Eksempel bilag(int number, String name) {
        bilag.add(Bilag.af(number, name));
        return this;
    }

    Eksempel bilagUdenNummer(String line, String name) {
        bilag.add(new Bilag(null, Stykke.af(line), name, null));
        return this;
    }

    Eksempel fil(String name, String text, Map<Filtraek, String> traits) {
        Bilagsfil file = new Bilagsfil(name, String.valueOf(text.hashCode()), Stykke.af(text), traits);
        bilag.add(Bilag.af(bilag.size() + 1, name).med(file));
        return this;
    }

    Eksempel krav(Krav other) {
        krav = other;
        return this;
    }

    Eksempel moede(LocalDate day) {
        meeting = day;
        return this;
    }

    Eksempel aabenhed(boolean confidential, String criterion) {
        openness = new Aabenhed(confidential, criterion, "");
        return this;
    }

    Sag byg() {
        return new Sag(fields, sections, points, bilag, krav, meeting, openness);
    }

    @Override
    public String toString() {
        return "indstilling";
    }
}
