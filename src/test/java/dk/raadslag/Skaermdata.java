package dk.raadslag;

import dk.raadslag.indstilling.Klassifikation;
import dk.raadslag.indstilling.Ophoer;
import dk.raadslag.indstilling.Proevekriterier;
import dk.raadslag.organisation.Bruger;
import dk.raadslag.organisation.Enhed;
import dk.raadslag.organisation.Rolle;
import dk.raadslag.organisation.Testbrugere;
import dk.raadslag.referat.Udfald;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Something to show on every screen: nothing, the ordinary, far too much. Each comes on top of the one before. */
@Component
class Skaermdata {

    private static final String LANGT_ORD = "Arbejdsmarkedsforanstaltningskoordineringsudvalgsmedlemskab";
    private static final String LANG_TITEL = ("En titel, der er alt for lang, om " + LANGT_ORD + " og meget andet. ")
            .repeat(2)
            .strip();

    private final Fortaelling fortaelling;
    private final Testbrugere brugere;

    Skaermdata(Fortaelling fortaelling, Testbrugere brugere) {
        this.fortaelling = fortaelling;
        this.brugere = brugere;
    }

    /**
     * What the addresses lead to.
     *
     * @param kladde a case that is being written
     * @param sag a case with the secretariat
     * @param moede a meeting; published where there is anything on it
     * @param dato the day of a meeting whose agenda or minutes are public, if there is one
     */
    record Indhold(long kladde, long sag, long moede, LocalDate dato) {}

    enum Maengde {
        INTET {
            @Override
            Indhold lav(Skaermdata data) {
                return data.nothing();
            }
        },
        ALMINDELIGT {
            @Override
            Indhold lav(Skaermdata data) {
                return data.ordinary();
            }
        },
        ALT_FOR_MEGET {
            @Override
            Indhold lav(Skaermdata data) {
                return data.farTooMuch();
            }
        };

        abstract Indhold lav(Skaermdata data);
    }

    /** Writes for a unit that has nothing; from then on for the one that has it all. */
    Bruger person(Maengde maengde, Rolle rolle) {
        return maengde == Maengde.INTET && rolle == Rolle.FORFATTER
                ? brugere.bruger("test-ny", "Nynne Ny", brugere.enhed("NY", "Ny Enhed"), Rolle.FORFATTER)
                : brugere.med(rolle);
    }

    private Indhold nothing() {
        fortaelling.begynd();
        long tom = fortaelling.begynder(person(Maengde.INTET, Rolle.FORFATTER));
        long moede = fortaelling.moede(tom);
        return new Indhold(tom, tom, moede, fortaelling.dato(moede));
    }

    private Indhold ordinary() {
        fortaelling.begynd();
        long foerste =
                paaDagsorden("Flere fritidsjob til unge", "rådmanden godkender spor 1", "rådmanden drøfter spor 2");
        lukket("Salg af Lindevej 12");
        long holdt = fortaelling.moede(foerste);
        fortaelling.dagsordenenUdgives(holdt);
        fortaelling.raadmandenBeslutterAlt(holdt, Udfald.GODKENDT_MED_BEMAERKNING, "Foreningerne inddrages først.");
        fortaelling.moedetErHoldt(holdt);
        fortaelling.referatetOffentliggoeres(holdt);

        fortaelling.begynd();
        long anden = paaDagsorden("Ny aftale om natpladser", "rådmanden godkender aftalen", "rådmanden drøfter prisen");
        lukket("Køb af jord ved Årslev");
        long udgivet = fortaelling.moede(anden);
        fortaelling.dagsordenenUdgives(udgivet);
        fortaelling.raadmandenBeslutter(anden, 1, Udfald.GODKENDT, "");

        fortaelling.begynd();
        long kladde = fortaelling.forfatterenSkriver("Fritid for alle", "rådmanden godkender", "rådmanden drøfter");
        long sag = sendt("Tidlig indsats for sygemeldte");
        fortaelling.sekretariatetMelderTilbage(sendt("Én indgang for virksomheder"), "Hvem betaler?");
        fortaelling.sekretariatet(sendt("Ny modtagelse i jobcentret"), "godkend", null);
        paaDagsorden("Peer-medarbejdere i psykiatrien", "rådmanden godkender");
        long sen = fortaelling.forfatterenSkriver("Svar til Ankestyrelsen", "rådmanden godkender svaret");
        long senere = fortaelling.forfatterenSkriver("Budgettema om boliger", "rådmanden drøfter temaet");
        fortaelling.fristenPasserer();
        fortaelling.forfatterenSender(sen);
        fortaelling.forfatterenSender(senere);
        return new Indhold(kladde, sag, udgivet, fortaelling.dato(holdt));
    }

    private Indhold farTooMuch() {
        for (int i = 0; i < 60; i++) {
            Enhed enhed = brugere.enhed("E" + i, LANGT_ORD + " og Øvrige Opgaver i Område " + i);
            brugere.bruger("test-mange-" + i, "Bartholomæus von " + LANGT_ORD + " " + i, enhed, Rolle.values());
        }
        fortaelling.begynd();
        String[] mange = IntStream.rangeClosed(1, 60)
                .mapToObj(nr -> "rådmanden godkender, at " + LANGT_ORD + " nr. " + nr + " føres videre i alle områder")
                .toArray(String[]::new);
        long fuld = paaDagsorden(LANG_TITEL, mange);
        for (int i = 0; i < 20; i++) {
            lukket(i + " " + LANG_TITEL);
        }
        long moede = fortaelling.moede(fuld);
        fortaelling.dagsordenenUdgives(moede);
        fortaelling.raadmandenBeslutterAlt(moede, Udfald.IKKE_TILTRAADT, (LANGT_ORD + " nej. ").repeat(12));

        fortaelling.begynd();
        for (int i = 0; i < 90; i++) {
            fortaelling.forfatterenSkriver(i + " " + LANG_TITEL, "rådmanden godkender");
        }
        for (int i = 0; i < 70; i++) {
            sendt(i + " " + LANG_TITEL);
        }
        long kladde = fortaelling.forfatterenSkriver(LANG_TITEL, mange);
        long sag = fortaelling.forfatterenSkriver(LANG_TITEL, mange);
        fortaelling.fristenPasserer();
        fortaelling.forfatterenSender(sag);
        for (int i = 0; i < 20; i++) {
            fortaelling.forfatterenSender(fortaelling.forfatterenSkriver(i + " " + LANG_TITEL, "rådmanden drøfter"));
        }
        return new Indhold(kladde, sag, moede, fortaelling.dato(moede));
    }

    private long sendt(String titel, String... atPunkter) {
        long sag = fortaelling.forfatterenSkriver(
                titel, atPunkter.length == 0 ? new String[] {"rådmanden godkender forslaget"} : atPunkter);
        fortaelling.forfatterenSender(sag);
        return sag;
    }

    private long paaDagsorden(String titel, String... atPunkter) {
        long sag = sendt(titel, atPunkter);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        return sag;
    }

    private void lukket(String titel) {
        long sag = sendt(titel);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatetLukker(
                sag,
                Klassifikation.fortrolig(Proevekriterier.EJENDOM, "Forhandlingen pågår")
                        .indtil(ophoer(sag, titel)));
    }

    /** One has ended when the next meetings are there, others wait for something. */
    private Ophoer ophoer(long sag, String titel) {
        return titel.contains("Lindevej")
                ? Ophoer.paa(fortaelling.dato(fortaelling.moede(sag)).plusDays(14))
                : Ophoer.naar(titel + " er tinglyst");
    }
}
