package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Krav;
import dk.raadslag.kvalitet.Sag;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** An indstilling as the quality check reads it, and the way back from the place of a finding to the place in the case. */
final class Tjeksag {

    private final Indstilling indstilling;
    private final List<AtPunkt> atPunkter;
    private final Sag sag;

    /** At-punkter that nothing is written in are left out: sending drops them. */
    Tjeksag(Indstilling indstilling, LocalDate moedet, Function<Bilag, dk.raadslag.kvalitet.Bilag> bilag) {
        this.indstilling = indstilling;
        this.atPunkter = indstilling.getAtPunkter().stream()
                .filter(punkt -> !punkt.getTekst().isBlank())
                .toList();
        Skabelon skabelon = indstilling.getSkabelon();
        this.sag = new Sag(
                head(indstilling),
                skabelon.getAfsnit().stream()
                        .filter(SkabelonAfsnit::erTekst)
                        .map(del -> Tjekafsnit.af(indstilling.afsnit(del.noegle()), del))
                        .toList(),
                IntStream.range(0, atPunkter.size())
                        .mapToObj(i -> new dk.raadslag.kvalitet.AtPunkt(
                                i + 1,
                                // The form shows "at" before each point.
                                skabelon.getAtIndledning() + " at",
                                Stykke.af(atPunkter.get(i).getTekst())))
                        .toList(),
                indstilling.getBilag().stream().map(bilag).toList(),
                new Krav(Krav.I_PROGRAMMET.felter(), skabelon.getMaksTegn(), Krav.LIX, false),
                moedet,
                openness(indstilling.getForslag()));
    }

    Sag sag() {
        return sag;
    }

    private static List<Felt> head(Indstilling indstilling) {
        Hoved hoved = indstilling.getHoved();
        return List.of(
                Felt.af(Hovedfelt.TITEL, hoved.titel()),
                Felt.af(Hovedfelt.FRA, indstilling.getEnhed().getNavn()),
                Felt.af(Hovedfelt.TID, hoved.minutter() + " min."),
                Felt.af(Hovedfelt.SAGSNUMMER, hoved.sagsnummer()),
                Felt.af(Hovedfelt.SAGSBEHANDLER, hoved.kontakt()),
                Felt.af(Hovedfelt.TLF, hoved.telefon()),
                Felt.af(Hovedfelt.EPOST, hoved.email()));
    }

    /** The criterion is chosen from a list, so only the author's own reason is read. */
    private static dk.raadslag.kvalitet.Aabenhed openness(Klassifikation forslag) {
        return new dk.raadslag.kvalitet.Aabenhed(forslag.aabenhed() == Aabenhed.FORTROLIG, "", forslag.grund());
    }

    String sted(Fund fund) {
        Sted sted = fund.sted();
        if (isAboutPoints(fund)) {
            return "afsnit:" + pointsSection().orElse("indstilling");
        }
        return switch (sted.slags()) {
            case AFSNIT, OVERSKRIFT -> "afsnit:" + sted.noegle();
            case AT_PUNKT -> "at:" + atPunkter.get(sted.nummer() - 1).getId();
            case BILAG, BILAGSTEKST ->
                "bilag:" + indstilling.getBilag().get(sted.nummer() - 1).getId();
            case HOVED -> "hoved:" + field(Hovedfelt.valueOf(sted.noegle()));
            case SAG, MOEDE -> "sag";
        };
    }

    /** That there are no at-punkter: the rules know no place for it, but the form has one. */
    private static boolean isAboutPoints(Fund fund) {
        return fund.regel().equals("at-mangler");
    }

    private Optional<String> pointsSection() {
        return indstilling.getSkabelon().getAfsnit().stream()
                .filter(SkabelonAfsnit::erAtPunkter)
                .map(SkabelonAfsnit::noegle)
                .findFirst();
    }

    private static String field(Hovedfelt felt) {
        return switch (felt) {
            case SAGSNUMMER -> "sagsnummer";
            case SAGSBEHANDLER -> "kontakt";
            case TLF -> "telefon";
            case EPOST -> "email";
            case TID -> "minutter";
            default -> "titel";
        };
    }

    /** The very words of a finding; empty where its place is not a text that the author writes. */
    String ord(Fund fund) {
        Sted sted = fund.sted();
        if (isAboutPoints(fund)) {
            return "";
        }
        String tekst = switch (sted.slags()) {
            case AFSNIT -> indstilling.afsnit(sted.noegle()).laes().toPlainText();
            case AT_PUNKT -> atPunkter.get(sted.nummer() - 1).getTekst();
            case HOVED ->
                sag.felt(Hovedfelt.valueOf(sted.noegle()))
                        .map(felt -> felt.vaerdi().tekst())
                        .orElse("");
            default -> "";
        };
        return sted.til() <= tekst.length() ? tekst.substring(sted.fra(), sted.til()) : "";
    }

    /** Where the place comes in the case, so that findings can be shown in its order. */
    int plads(String sted) {
        return order().indexOf(sted);
    }

    private List<String> order() {
        List<String> order = new ArrayList<>(List.of("sag"));
        List.of("titel", "minutter", "sagsnummer", "kontakt", "telefon", "email")
                .forEach(felt -> order.add("hoved:" + felt));
        for (SkabelonAfsnit del : indstilling.getSkabelon().getAfsnit()) {
            order.add("afsnit:" + del.noegle());
            if (del.erAtPunkter()) {
                atPunkter.forEach(punkt -> order.add("at:" + punkt.getId()));
            }
        }
        indstilling.getBilag().forEach(bilag -> order.add("bilag:" + bilag.getId()));
        return order;
    }
}
