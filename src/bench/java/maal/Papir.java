package maal;

import dk.raadslag.kvalitet.AtPunkt;
import dk.raadslag.kvalitet.Afsnit;
import dk.raadslag.kvalitet.Afsnitsart;
import dk.raadslag.kvalitet.Bilag;
import dk.raadslag.kvalitet.Felt;
import dk.raadslag.kvalitet.Hovedfelt;
import dk.raadslag.kvalitet.Krav;
import dk.raadslag.kvalitet.Sag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An indstilling of a given length, no two sentences of it alike, with the faults of an ordinary day. */
final class Papir {

    private static final List<String> SAETNINGER = List.of(
            "Forvaltningen har i %d gennemført en undersøgelse blandt %d borgere i botilbuddene, jf. bilag 1.",
            "Udgiften er 12,%d mio. kr. om året, svarende til ca. %d pct. af rammen, bl.a. til hjemmevejledning.",
            "Indsatsen begynder den %d. marts 2026 og omfatter i alt %d pladser i Voksne, Job og Handicap.",
            "Efter § %d i serviceloven skal kommunen tilbyde støtte, og det gælder også de %d nye borgere.",
            "Medarbejderne har peget på, at afstanden på %d km til nærmeste værksted er en barriere for %d unge.",
            "Der er i 2. kvartal 2025 indgået aftale med %d boligorganisationer om %d boliger til hjemløse borgere.",
            "Rådmanden orienteres hvert halve år, første gang mandag den %d. juni 2026 (%d dage efter opstart).",
            "Et samarbejde mellem BUA og jobcentret skal sikre, at %d ud af %d borgere er i beskæftigelse efter et år.");

    private static final List<String> KAPITLER =
            List.of("Resume", "Sagsfremstilling", "Handlemuligheder", "Økonomi", "Videre proces", "Koordineret med");

    private static final List<Afsnitsart> ARTER = List.of(
            Afsnitsart.RESUME,
            Afsnitsart.INDHOLD,
            Afsnitsart.MULIGHEDER,
            Afsnitsart.RESSOURCER,
            Afsnitsart.PROCES,
            Afsnitsart.KOORDINERING);

    private Papir() {}

    static String broedtekst(int tegn) {
        StringBuilder tekst = new StringBuilder(tegn + 200);
        for (int i = 1; tekst.length() < tegn; i++) {
            tekst.append(SAETNINGER.get(i % SAETNINGER.size()).formatted(1 + i % 28, i));
            tekst.append(i % 6 == 0 ? "\n" : " ");
        }
        return tekst.substring(0, tegn);
    }

    static Sag sag(int tegn) {
        List<Afsnit> afsnit = new ArrayList<>();
        String alt = broedtekst(tegn);
        int del = tegn / KAPITLER.size();
        for (int i = 0; i < KAPITLER.size(); i++) {
            int til = i == KAPITLER.size() - 1 ? tegn : (i + 1) * del;
            afsnit.add(Afsnit.af(KAPITLER.get(i), ARTER.get(i), alt.substring(i * del, til)));
        }
        return new Sag(
                List.of(
                        Felt.af(Hovedfelt.TITEL, "Flere fritidsjob til unge med handicap"),
                        Felt.af(Hovedfelt.SAGSBEHANDLER, "Per Hansen"),
                        Felt.af(Hovedfelt.TLF, "89 40 20 00"),
                        Felt.af(Hovedfelt.EPOST, "per.hansen@aarhus.dk")),
                afsnit,
                List.of(
                        AtPunkt.af(1, "at rådmanden godkender forslaget til flere fritidsjob."),
                        AtPunkt.af(2, "at rådmanden tager status for indsatsen til efterretning.")),
                List.of(Bilag.af(1, "Undersøgelse blandt borgere"), Bilag.af(2, "Økonomi i perioden")),
                Krav.I_PROGRAMMET,
                LocalDate.of(2026, 2, 2),
                null);
    }

    /** The same words in new texts, which remember nothing of an earlier check. */
    static Sag frisk(Sag sag) {
        List<Afsnit> afsnit = sag.afsnit().stream()
                .map(a -> Afsnit.af(a.noegle(), a.art(), a.tekst().tekst()))
                .toList();
        return new Sag(sag.felter(), afsnit, sag.atPunkter(), sag.bilag(), sag.krav(), sag.moedet(), sag.aabenhed());
    }
}
