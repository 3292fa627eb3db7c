package dk.raadslag;

import static dk.raadslag.organisation.Rolle.ADMINISTRATOR;
import static dk.raadslag.organisation.Rolle.DIREKTION;
import static dk.raadslag.organisation.Rolle.FORFATTER;
import static dk.raadslag.organisation.Rolle.RAADMAND;
import static dk.raadslag.organisation.Rolle.SEKRETARIAT;

import dk.raadslag.organisation.Rolle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One screen as one person sees it.
 *
 * @param rute what stands in the view's {@code @Route}; empty where no view of the program has one
 * @param rolle who opens it; null for someone who is not signed in
 * @param sti its address, given what there is to show
 */
record Skaerm(@Nullable String rute, @Nullable Rolle rolle, Function<Skaermdata.Indhold, String> sti) {

    /** Looks the same whatever there is to show, or is looked at with everything there can be elsewhere. */
    boolean erEns() {
        return rute == null;
    }

    private static Skaerm fast(@Nullable Rolle rolle, Function<Skaermdata.Indhold, String> sti) {
        return new Skaerm(null, rolle, sti);
    }

    private static final String SAG = "sag/:id([0-9]{1,18})";

    static final List<Skaerm> ALLE = List.of(
            new Skaerm("login", null, alt -> "/login"),
            new Skaerm("login", null, alt -> "/login?error"),
            new Skaerm("login/kode", null, alt -> "/login/kode"),
            new Skaerm("login/tilmeld", FORFATTER, alt -> "/login/tilmeld"),
            new Skaerm("login/skift", FORFATTER, alt -> "/login/skift"),
            new Skaerm("min-adgang", FORFATTER, alt -> "/min-adgang"),
            new Skaerm("", DIREKTION, alt -> "/"),
            new Skaerm("mine-sager", FORFATTER, alt -> "/mine-sager"),
            new Skaerm(SAG, FORFATTER, alt -> "/sag/" + alt.kladde()),
            new Skaerm(SAG, SEKRETARIAT, alt -> "/sag/" + alt.sag()),
            new Skaerm(SAG + "/udskrift", FORFATTER, alt -> "/sag/" + alt.kladde() + "/udskrift"),
            new Skaerm("arbejdsliste", SEKRETARIAT, alt -> "/arbejdsliste"),
            new Skaerm("kvalitet/:id", SEKRETARIAT, alt -> "/kvalitet/" + alt.sag()),
            new Skaerm("dagsordener", SEKRETARIAT, alt -> "/dagsordener"),
            new Skaerm("dagsordener/:id", SEKRETARIAT, alt -> "/dagsordener/" + alt.moede()),
            new Skaerm("moede", RAADMAND, alt -> "/moede"),
            new Skaerm("moede/:id", RAADMAND, alt -> "/moede/" + alt.moede()),
            new Skaerm("moede/:id", SEKRETARIAT, alt -> "/moede/" + alt.moede()),
            new Skaerm("moede/:id([0-9]{1,18})/udskrift", RAADMAND, alt -> "/moede/" + alt.moede() + "/udskrift"),
            new Skaerm("moeder", DIREKTION, alt -> "/moeder"),
            new Skaerm("moeder", SEKRETARIAT, alt -> "/moeder"),
            new Skaerm("fortrolighed", SEKRETARIAT, alt -> "/fortrolighed"),
            new Skaerm("laeselog", SEKRETARIAT, alt -> "/laeselog"),
            new Skaerm("statistik", SEKRETARIAT, alt -> "/statistik"),
            new Skaerm("administration/fora", SEKRETARIAT, alt -> "/administration/fora"),
            new Skaerm("administration/kredse", SEKRETARIAT, alt -> "/administration/kredse"),
            new Skaerm("fortrolig-dagsorden", ADMINISTRATOR, alt -> "/fortrolig-dagsorden"),
            new Skaerm("administration/brugere", ADMINISTRATOR, alt -> "/administration/brugere"),
            new Skaerm("administration/enheder", ADMINISTRATOR, alt -> "/administration/enheder"),
            fast(FORFATTER, alt -> "/findes-ikke"),
            fast(FORFATTER, alt -> "/administration/brugere"),
            fast(FORFATTER, alt -> "/sag/999999999"),
            fast(FORFATTER, alt -> EveryScreenTest.FEJL),
            fast(FORFATTER, alt -> "/error/4xx.html"),
            fast(FORFATTER, alt -> "/error/5xx.html"),
            fast(null, alt -> "/referater"),
            fast(null, alt -> "/referater/en"),
            new Skaerm(
                    null, null, alt -> "/referater/raadmandsmoede/" + alt.dato().getYear()),
            fast(null, alt -> "/referater/raadmandsmoede/" + alt.dato().getYear() + "/beslutninger"),
            fast(null, alt -> "/referater/raadmandsmoede/" + alt.dato()),
            fast(null, alt -> "/referater/raadmandsmoede/" + alt.dato() + "/punkt/3"),
            fast(null, alt -> "/referater/raadmandsmoede/" + alt.dato() + "/punkt/4"),
            fast(null, alt -> "/referater/soeg?q=rådmanden"),
            fast(null, alt -> "/referater/om-aabenhed"),
            fast(null, alt -> "/referater/tilgaengelighed"));
}
