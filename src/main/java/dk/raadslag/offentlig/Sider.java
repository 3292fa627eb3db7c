package dk.raadslag.offentlig;

import dk.raadslag.offentlig.Fund.Flyttet;
import dk.raadslag.offentlig.Fund.Fundet;
import dk.raadslag.offentlig.Fund.Trukket;
import dk.raadslag.udgivelse.OffentligtPunkt;
import java.util.List;
import java.util.Map;
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
                                .orElseGet(
                                        () -> moede.harHaft(nr) ? droppet(moede, nr, sprog, sti) : ukendt(sprog, sti));
                    case Fund andet -> andet(andet, "/punkt/" + nr, sprog, sti);
                };
            case Adresse.Fast(long punktId) ->
                referater
                        .punkt(punktId)
                        .<Svar>map(punkt -> new Svar.Videre(punkt.sti(sprog), false))
                        .or(() -> udgaaede.punkt(punktId).map(et -> udgaaet(et, sprog, sti)))
                        .orElseGet(() -> ukendt(sprog, sti));
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

    private Svar punkt(UdgivetMoede moede, OffentligtPunkt punkt, Sprog sprog) {
        String navn = punkt.titel() == null ? sprog.t("fortroligt") : punkt.titel();
        Ramme ramme = skabeloner
                .ramme(sprog, navn + " - " + moede.titel(sprog), moede.sti(punkt))
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
            case Trukket(String forumNavn, var dato, String grund) ->
                new Svar.Vis(skabeloner.trukket(sprog, sti, "trukket", grund, null, forumNavn, sprog.dato(dato)));
            default -> ukendt(sprog, sti);
        };
    }

    private Svar udgaaet(Udgaaet punkt, Sprog sprog, String sti) {
        return new Svar.Vis(
                skabeloner.trukket(sprog, sti, "punkt.udgaaet", punkt.begrundelse(sprog), punkt.moede(sprog)));
    }

    /** A number that an earlier edition had, and the newest has not. */
    private Svar droppet(UdgivetMoede moede, int nr, Sprog sprog, String sti) {
        Moedehenvisning her = new Moedehenvisning(sprog.sti(moede.sti()), moede.titel(sprog));
        return new Svar.Vis(skabeloner.trukket(sprog, sti, "nummer.udgaaet", null, her, String.valueOf(nr)));
    }

    private Svar tekst(String skabelon, Sprog sprog, String sti) {
        Ramme ramme = skabeloner.ramme(sprog, sprog.t(skabelon + ".titel"), sti);
        return vis(skabelon, Map.of("ramme", ramme));
    }

    private Svar ukendt(Sprog sprog, String sti) {
        return new Svar.Vis(skabeloner.fejl(404, sprog, sti, "ukendt"));
    }

    private Svar vis(String skabelon, Map<String, Object> indhold) {
        return new Svar.Vis(skabeloner.side(200, skabelon, indhold));
    }
}
