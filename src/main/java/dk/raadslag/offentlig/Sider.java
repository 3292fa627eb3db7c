package dk.raadslag.offentlig;

import dk.raadslag.offentlig.Fund.Flyttet;
import dk.raadslag.offentlig.Fund.Fundet;
import dk.raadslag.offentlig.Fund.Trukket;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of the public record. */
@Component
class Sider {

    private final Referater referater;
    private final Overblik overblik;
    private final Udgaaede udgaaede;
    private final Skabeloner skabeloner;
    private final Maerkning maerkning;

    Sider(Referater referater, Overblik overblik, Udgaaede udgaaede, Skabeloner skabeloner, Udgiver udgiver) {
        this.referater = referater;
        this.overblik = overblik;
        this.udgaaede = udgaaede;
        this.skabeloner = skabeloner;
        this.maerkning = new Maerkning(udgiver);
    }

    Svar lav(Adresse adresse, Sprog sprog, String sti) {
        return switch (adresse) {
            case Adresse.Forside() -> forside(sprog);
            case Adresse.Forum(String forum) -> forum(forum, sprog, sti);
            case Adresse.Aar(String forum, int aar) -> aar(forum, aar, sprog, sti);
            case Adresse.Beslutninger(String forum, int aar) -> beslutninger(forum, aar, sprog, sti);
            case Adresse.Moede(String forum, String dag) ->
                switch (referater.find(forum, dag)) {
                    case Fundet(UdgivetMoede moede) -> moede(moede, sprog);
                    case Fund andet -> andet(andet, "", sprog, sti);
                };
            case Adresse.Punkt(String forum, String dag, int nr) ->
                switch (referater.find(forum, dag)) {
                    case Fundet(UdgivetMoede moede) ->
                        moede.punkt(nr)
                                .map(punkt -> punkt(moede, punkt, sprog))
                                .or(() -> udgaaede.nummer(moede.moede().moedeId(), nr)
                                        .map(et -> udgaaet(et, sprog, sti)))
                                .orElseGet(() -> moede.harHaft(nr)
                                        ? droppet(moede, nr, sprog, sti)
                                        : ukendt("ukendt.punkt", sprog, sti));
                    case Fund andet -> andet(andet, "/punkt/" + nr, sprog, sti);
                };
            case Adresse.Fast(long punktId) ->
                referater
                        .punkt(punktId)
                        .flatMap(her -> permanent(her, sprog))
                        .or(() -> udgaaede.punkt(punktId).map(et -> udgaaet(et, sprog, sti)))
                        .orElseGet(() -> ukendt("ukendt.punkt", sprog, sti));
            case Adresse.Tilgaengelighed() -> tekst("tilgaengelighed", sprog, sti);
            case Adresse.OmAabenhed() -> aabenhed(sprog, sti);
            case Adresse.Ukendt() -> ukendt(sprog, sti);
        };
    }

    private Svar forside(Sprog sprog) {
        Ramme ramme = skabeloner.ramme(sprog, "", "");
        return vis("forside", Map.of("ramme", ramme, "fora", referater.fora()));
    }

    private Svar forum(String forum, Sprog sprog, String sti) {
        return referater.fora().stream()
                .filter(linje -> linje.forum().equals(forum))
                .findFirst()
                .<Svar>map(linje -> new Svar.Videre(linje.sti(sprog, linje.aar().getFirst()), false))
                .orElseGet(() -> ukendt(sprog, sti));
    }

    private Svar aar(String forum, int aar, Sprog sprog, String sti) {
        List<Moedelinje> moeder = referater.moeder(forum, aar);
        if (moeder.isEmpty()) {
            return ukendt(sprog, sti);
        }
        Forumlinje linje = linje(forum);
        Ramme ramme = skabeloner.ramme(sprog, linje.navn() + " " + aar, sti);
        return vis("aar", Map.of("ramme", ramme, "forum", linje, "aar", aar, "moeder", moeder));
    }

    private Forumlinje linje(String forum) {
        return referater.fora().stream()
                .filter(hver -> hver.forum().equals(forum))
                .findFirst()
                .orElseThrow();
    }

    private Svar beslutninger(String forum, int aar, Sprog sprog, String sti) {
        List<Beslutningslinje> linjer = overblik.beslutninger(forum, aar);
        if (linjer.isEmpty() && referater.moeder(forum, aar).isEmpty()) {
            return ukendt(sprog, sti);
        }
        Forumlinje linje = linje(forum);
        Ramme ramme = skabeloner.ramme(sprog, sprog.t("beslutninger.titel") + " " + linje.navn() + " " + aar, sti);
        return vis("beslutningsliste", Map.of("ramme", ramme, "forum", linje, "aar", aar, "linjer", linjer));
    }

    private Svar aabenhed(Sprog sprog, String sti) {
        Ramme ramme = skabeloner.ramme(sprog, sprog.t("aabenhed.titel"), sti);
        return vis("aabenhed", Map.of("ramme", ramme, "tal", overblik.aabenhed(), "kriterier", overblik.lukkede()));
    }

    private Svar moede(UdgivetMoede moede, Sprog sprog) {
        Ramme ramme = skabeloner.ramme(sprog, moede.titel(sprog), moede.sti()).med(maerkning.af(moede));
        return vis("moede", Map.of("ramme", ramme, "m", moede));
    }

    /** The item wherever it stands now; its number may become another one's, this address does not. */
    private Optional<Svar> permanent(Sagslinje her, Sprog sprog) {
        return referater.find(her.forum(), her.adresse()) instanceof Fundet(UdgivetMoede moede)
                ? moede.punkt(her.nr()).map(punkt -> punkt(moede, punkt, sprog))
                : Optional.empty();
    }

    /** Whatever the address, the one that stays is the one for search engines. */
    private Svar punkt(UdgivetMoede moede, OffentligtPunkt punkt, Sprog sprog) {
        String navn = punkt.titel() == null ? sprog.t("fortroligt") : punkt.titel();
        Ramme ramme = skabeloner
                .ramme(sprog, navn + " - " + moede.titel(sprog), "/punkt/" + punkt.punktId())
                .med(maerkning.af(moede, punkt, navn));
        Long sagId = punkt.sagId();
        List<Sagslinje> andre = sagId == null
                ? List.of()
                : referater.andreMoeder(sagId, moede.moede().moedeId());
        return vis("punkt", Map.of("ramme", ramme, "m", moede, "punkt", punkt, "navn", navn, "andre", andre));
    }

    /** The same below another address, or why there is nothing. */
    private Svar andet(Fund fund, String rest, Sprog sprog, String sti) {
        return switch (fund) {
            case Flyttet(String forum, String adresse) ->
                new Svar.Videre(sprog.sti("/" + forum + "/" + adresse + rest), true);
            case Trukket(String forumNavn, LocalDate dato, String grund) ->
                trukket(grund, forumNavn + " " + sprog.dato(dato), !rest.isEmpty(), sprog, sti);
            default -> ukendt(rest.isEmpty() ? "ukendt" : "ukendt.punkt", sprog, sti);
        };
    }

    private Svar trukket(@Nullable String grund, String moede, boolean punkt, Sprog sprog, String sti) {
        String key = grund == null ? "trukket" : punkt ? "punkt.aflyst" : "aflyst";
        return new Svar.Vis(skabeloner.gone(sprog, sti, key, sprog.t(key + ".tekst", moede), grund, null));
    }

    private Svar udgaaet(Udgaaet punkt, Sprog sprog, String sti) {
        return new Svar.Vis(skabeloner.gone(sprog, sti, "punkt.udgaaet", punkt));
    }

    /** A number that an earlier edition had, and the newest has not. */
    private Svar droppet(UdgivetMoede moede, int nr, Sprog sprog, String sti) {
        Moedehenvisning her = new Moedehenvisning(sprog.sti(moede.sti()), moede.titel(sprog));
        String tekst = sprog.t("nummer.udgaaet.tekst", String.valueOf(nr));
        return new Svar.Vis(skabeloner.gone(sprog, sti, "nummer.udgaaet", tekst, null, her));
    }

    private Svar tekst(String skabelon, Sprog sprog, String sti) {
        Ramme ramme = skabeloner.ramme(sprog, sprog.t(skabelon + ".titel"), sti);
        return vis(skabelon, Map.of("ramme", ramme));
    }

    private Svar ukendt(Sprog sprog, String sti) {
        return ukendt("ukendt", sprog, sti);
    }

    private Svar ukendt(String key, Sprog sprog, String sti) {
        return new Svar.Vis(skabeloner.fejl(404, sprog, sti, key));
    }

    private Svar vis(String skabelon, Map<String, Object> indhold) {
        return new Svar.Vis(skabeloner.side(200, skabelon, indhold));
    }
}
