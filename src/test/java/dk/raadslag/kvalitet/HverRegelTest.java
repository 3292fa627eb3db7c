package dk.raadslag.kvalitet;

import static dk.raadslag.kvalitet.Eksempel.at;
import static dk.raadslag.kvalitet.Eksempel.bilagstekst;
import static dk.raadslag.kvalitet.Eksempel.sag;
import static dk.raadslag.kvalitet.Eksempel.tekst;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule: two examples that it finds, two near misses that it leaves alone. */
class HverRegelTest {

    record Proeve(String regel, boolean findes, Eksempel sag) {
        @Override
        public String toString() {
            return regel + (findes ? " finds" : " leaves alone");
        }
    }

    private static final String SIXTY =
            "Forvaltningen har i foråret gennemført en undersøgelse blandt alle medarbejdere i området.";

    static Stream<Proeve> finds() {
        return Stream.of(
                        p(
                                "pladsholder",
                                tekst("Tryk her for at skrive tekst."),
                                tekst("NN deltager fra forvaltningen."),
                                tekst("Udgiften er kr. _____ om året."),
                                tekst("{{titel}}"),
                                tekst("Beskriv kort baggrunden."),
                                tekst("Klik her for at angive tekst."),
                                tekst("Ring til [xx xx xx xx] for mere.")),
                        p(
                                "redigering",
                                tekst("Kommenteret [AB12]: skal med"),
                                tekst("I alt #REF! kr."),
                                tekst("Kommenterede [AB1]: skal det med?"),
                                tekst("Se Fejl! Henvisningskilde ikke fundet.")),
                        p(
                                "arbejdsnote",
                                tekst("Note til Hanne: ret tallet."),
                                tekst("@Mette kan du se på det her"),
                                tekst("Huset er åbent (KL: er det 2025 eller 2026?)."),
                                tekst("Afventer tal fra økonomi."),
                                tekst("Planen er klar (her mangler tal fra økonomi)."),
                                tekst("Huset åbner i maj. Det har vi vist skrevet før?")),
                        p("sidetal", tekst("Midlerne går til kommu- side 2 af 4 nerne."), tekst("Side 1 af 2")),
                        p(
                                "cpr",
                                tekst("Cpr.nr. 010190 1237."),
                                tekst("Sagen om 010190-1239 er slut."),
                                bilagstekst("Vedrørende 311299-1234.")),
                        p(
                                "helbred",
                                tekst("Jens Hansen lider af skizofreni."),
                                tekst("I foråret blev Karen indlagt igen."),
                                bilagstekst("Desuden er Peter i behandling for angst.")),
                        p(
                                "privat",
                                tekst("Hun træffes privat på 22 33 44 55."),
                                tekst("Bopæl: Skovvej 12, 2. tv."),
                                tekst("Privat telefon: 12 34 56 78."),
                                tekst("Borgeren bor på Nørre Strandvej 12 i byen.")),
                        p(
                                "gentagelse",
                                tekst("Der tilbydes tyve pladser til ledige. Der tilbydes tyve pladser til ledige.")),
                        p("link", tekst("Se H:\\Jura\\udkast.docx for mere.")),
                        p("dato-fortid", tekst("Afdelingen lukkes den 1. september 2025.")),
                        p("privat", tekst("Privat mobil til projektlederen: 20 11 22 33.")),
                        p("kontakt-ugyldig", sag().felt(Hovedfelt.EPOST, "navn@aarhus.dk")),
                        p("at-nummer", at("a) godkender planen,", "c) drøfter budgettet.")),
                        p("at-mangler", at(), at().afsnit("Indstilling", Afsnitsart.BESLUTNING, "")),
                        p("at-start", at("1) rådmanden godkender planen."), at("Rådmanden drøfter sagen.")),
                        p(
                                "at-dobbelt",
                                at("At 1) At rådmanden godkender planen."),
                                at("At 2) at rådmanden drøfter den.")),
                        p(
                                "at-nummer",
                                at("At 1) rådmanden godkender planen.", "At 3) rådmanden drøfter budgettet."),
                                at("1) at rådmanden godkender planen.", "1) at rådmanden drøfter budgettet.")),
                        p("at-beslutning", at("at rådmanden orienterer sig i udkastet."), at("at planen godkendes.")),
                        p(
                                "at-flere",
                                at("at rådmanden godkender, at status gives enten to eller tre gange om året."),
                                at("at rådmanden godkender planen og bemyndiger direktøren til at føre den ud i"
                                        + " livet.")),
                        p(
                                "at-forklaring",
                                at("at rådmanden godkender planen. Planen er vedlagt som bilag 1."),
                                at("At 1) rådmanden drøfter sagen. Der er tid til det på mødet.")),
                        p(
                                "at-henvisning",
                                at("at rådmanden godkender de i punkt 5 beskrevne tiltag."),
                                at("at rådmanden drøfter forslaget, jf. punkt 2.")),
                        p(
                                "at-punktum",
                                at("at rådmanden godkender planen"),
                                at("At 1) rådmanden drøfter sagen (bilag 1)"),
                                at("at rådmanden godkender planen.", "at rådmanden drøfter budgettet")),
                        p(
                                "orientering",
                                sag().felt(Hovedfelt.TITEL, "Orientering om værkstederne"),
                                at("at rådmanden tiltræder planen.").felt(Hovedfelt.TITEL, "Orientering om budget")),
                        p(
                                "afsnit-tomt",
                                sag().afsnit("Økonomi", Afsnitsart.RESSOURCER, "."),
                                sag().afsnit("Videre proces", Afsnitsart.PROCES, "-")),
                        p(
                                "gentagelse",
                                tekst(SIXTY).afsnit("Økonomi", Afsnitsart.RESSOURCER, "Kort. " + SIXTY),
                                sag().afsnit("Baggrund", Afsnitsart.BAGGRUND, SIXTY + " Mere.")
                                        .afsnit("Proces", Afsnitsart.PROCES, SIXTY)),
                        p(
                                "koordinering",
                                sag().afsnit(
                                                "Koordineret med",
                                                Afsnitsart.KOORDINERING,
                                                "Sagen er endnu ikke koordineret med skolerne."),
                                sag().afsnit(
                                                "Koordineret med",
                                                Afsnitsart.KOORDINERING,
                                                "Planen er ikke drøftet med de faglige organisationer.")),
                        p(
                                "titel",
                                sag().felt(Hovedfelt.SIDEHOVED, "Plan for nye Værksteder"),
                                sag().felt(Hovedfelt.TITEL, "")),
                        p("afsender", sag().uden(Hovedfelt.FRA), sag().felt(Hovedfelt.FRA, " ")),
                        p(
                                "modtager",
                                sag().felt(Hovedfelt.TIL, "Rådmandsmødet"),
                                sag().felt(Hovedfelt.TIL, "Direktionen")),
                        p(
                                "sagsnummer",
                                sag().uden(Hovedfelt.SAGSNUMMER),
                                sag().felt(Hovedfelt.SAGSNUMMER, "EMN-26-123")),
                        p(
                                "kontakt",
                                sag().uden(Hovedfelt.TLF),
                                sag().uden(Hovedfelt.TLF).uden(Hovedfelt.EPOST)),
                        p(
                                "kontakt-ugyldig",
                                sag().felt(Hovedfelt.TLF, "12 34 56"),
                                sag().felt(Hovedfelt.EPOST, "rv(a)eksempel.dk")),
                        p(
                                "felt-dobbelt",
                                sag().ekstra(Hovedfelt.EPOST, "RV@eksempel.dk"),
                                sag().ekstra(Hovedfelt.TLF, "12 34 56 78")),
                        p("dato-mangler", sag().uden(Hovedfelt.DATO), sag().felt(Hovedfelt.DATO, "snarest")),
                        p(
                                "dato-aar",
                                sag().felt(Hovedfelt.DATO, "5. januar 2026").moede(LocalDate.of(2027, 1, 11)),
                                sag().felt(Hovedfelt.DATO, "12/11/25")),
                        p(
                                "dato-moede",
                                sag().felt(Hovedfelt.DATO, "30. november 2026"),
                                sag().felt(Hovedfelt.DATO, "1. oktober 2026")),
                        p(
                                "dato-ugedag",
                                tekst("Vi mødes mandag den 24. november 2026."),
                                tekst("Frist: fredag d. 3. december 2026.")),
                        p("dato-ugyldig", tekst("Fristen er 31. april 2027."), tekst("Mødet er 30.02.2027.")),
                        p(
                                "dato-fortid",
                                tekst("Planen vil blive behandlet den 3. marts 2026."),
                                tekst("Huset forventes færdigt 1. juni 2025.")),
                        p(
                                "kvartal",
                                tekst("Hermed status efter 4. kvartal 2026."),
                                tekst("Det sker i 2. kvartal (januar).")),
                        p(
                                "bilag-dato",
                                sag().bilag(1, "Brev af 9. december"),
                                sag().bilag(1, "Referat fra mødet den 3. maj")),
                        p(
                                "bilag-mangler",
                                tekst("Se bilag 2.").bilag(1, "Plan"),
                                tekst("Det fremgår af vedlagte bilag 1.")),
                        p(
                                "bilag-unaevnt",
                                tekst("Se bilag 1.").bilag(1, "Plan").bilag(2, "Kort"),
                                tekst("Tallene står i bilag 2.")
                                        .bilag(1, "Notits")
                                        .bilag(2, "Tal")),
                        p(
                                "bilag-navn",
                                sag().bilag(1, "Høringssvar").bilag(2, "Høringssvar"),
                                sag().bilag(1, "Plan_v2.docx"),
                                sag().bilag(1, "")),
                        p(
                                "bilag-nummer",
                                sag().bilag(1, "Plan").bilag(3, "Kort"),
                                sag().bilag(1, "Plan").bilag(1, "Kort")),
                        p(
                                "bilag-betinget",
                                sag().bilag(1, "Plan (eftersendes)"),
                                tekst("Følgende bilag vil blive tilføjet, såfremt der kommer høringssvar:"),
                                tekst("Bilag 2 om økonomi vil blive vedlagt.")),
                        p(
                                "bilag-samme-fil",
                                sag().fil("Plan", "samme tekst", Map.of()).fil("Kort", "samme tekst", Map.of()),
                                sag().fil("A", "x", Map.of())
                                        .fil("B", "y", Map.of())
                                        .fil("C", "x", Map.of())),
                        p(
                                "fil",
                                sag().fil("Plan", "tekst", Map.of(Filtraek.KOMMENTARER, "2")),
                                sag().fil("Plan", "", Map.of(Filtraek.INGEN_TEKST, ""))),
                        p(
                                "notat",
                                bilagstekst("Til Rådmanden\nTil Orientering\nKopi til\n\nOm værkstederne\n3. maj 2026"),
                                bilagstekst("Til orientering\n\nOm værkstederne\nDe åbner snart.")),
                        p(
                                "laengde",
                                tekst("Ord og sætninger. ".repeat(500)),
                                sag().felt(Hovedfelt.ANTAL_TEGN, "9.100")
                                        .afsnit("S", Afsnitsart.INDHOLD, "Ord og sætninger. ".repeat(400))),
                        p(
                                "antal-tegn",
                                tekst("Ord og sætninger. ".repeat(200)).felt(Hovedfelt.ANTAL_TEGN, "1.500"),
                                tekst("Ord og sætninger. ".repeat(200)).felt(Hovedfelt.ANTAL_TEGN, "3700")),
                        p("lix-felt", sag().felt(Hovedfelt.LIX, "2.651"), sag().felt(Hovedfelt.LIX, "481")),
                        p(
                                "lix",
                                tekst(
                                        "Forvaltningens beskæftigelsesindsatser koordineres tværmagistratsligt mellem myndighedscentrene og organisationerne i overensstemmelse med budgetforligets hensigtserklæringer og rammeaftalens økonomistyringsprincipper "
                                                        .repeat(6)
                                                + "."),
                                tekst(
                                        "Undersøgelsens resultater viser sammenhængen mellem medarbejdernes arbejdstidsønsker og arbejdspladsernes rekrutteringsudfordringer generelt "
                                                        .repeat(10)
                                                + ".")),
                        p(
                                "beloeb-format",
                                tekst("Der afsættes 3000000 kr."),
                                tekst("Puljen er på 12.6 mio. kr."),
                                at("at rådmanden godkender 1.5 mia. kr.")),
                        p(
                                "beloeb-enhed",
                                tekst("Rammen er 19,8 kr. for afdelingen."),
                                bilagstekst("Udgiften er 2,5 kr. i alt.")),
                        p(
                                "tabel-sum",
                                sag().tabel(
                                                "",
                                                List.of(
                                                        List.of("", "2026", "2027", "I alt"),
                                                        List.of("Løn", "1.000", "1.500", "2.600"))),
                                sag().tabel(
                                                "",
                                                List.of(
                                                        List.of("", "2025"),
                                                        List.of("Løn", "100"),
                                                        List.of("Husleje", "50"),
                                                        List.of("I alt", "160"))),
                                bilagstekst("Kommunal 14.000 15.000\nRegional 11.000 14.000\nI ALT 25.000 30.000")),
                        p(
                                "tabel-procent",
                                bilagstekst("Antal 30 87 117\nProcent 27% 74% 100%"),
                                bilagstekst("Antal 10 10 20\nAndel 40% 60% 100%")),
                        p(
                                "tabel-beloeb",
                                sag().tabel(
                                                "Udgiften er i alt 4 mio. kr. om året. ",
                                                List.of(
                                                        List.of("", "kr."),
                                                        List.of("Løn", "3.000.000"),
                                                        List.of("I alt", "5.000.000"))),
                                sag().tabel(
                                                "Der bruges samlet 700.000 kr. her. ",
                                                List.of(
                                                        List.of("", "kr."),
                                                        List.of("Løn", "600.000"),
                                                        List.of("I alt", "600.000")))),
                        p(
                                "nummer",
                                bilagstekst("Tabel 3: Antal forløb\nnoget\nTabel 3: Antal borgere"),
                                bilagstekst("4. Indsatser 2: Rådgivning\nnoget\n4. Indsatser 2: Vejledning")),
                        p(
                                "interval",
                                bilagstekst(
                                        "De 16-66-årige og alle 16-66-årige, også 16-66 år. Blandt 18-66 år er tallet"
                                                + " højt."),
                                tekst("For 18-30 år, 18-30 år og 18-30 år gælder det; for 19-30 år ikke.")),
                        p("fortrolig", sag().aabenhed(true, ""), sag().aabenhed(true, "Økonomi")),
                        p(
                                "aaben",
                                tekst("Kommunen overvejer salg af ejendom.").aabenhed(false, ""),
                                tekst("Det er led i budgetforhandlingerne.").aabenhed(false, "")),
                        p(
                                "maerke",
                                sag().krav(Krav.MED_MAERKE),
                                sag().krav(Krav.MED_MAERKE).uden(Hovedfelt.TIL)),
                        p("forkortelse", tekst("Vi samarbejder med BUA om det."), tekst("Det koster, siger QZX.")),
                        p(
                                "dobbeltord",
                                tekst("Pga. af vejret blev det udskudt."),
                                tekst("Det er vigtigt at at nå det.")),
                        p("stavning", tekst("Vi vil forsætte med det."), tekst("Det er tilstrækeligt.")),
                        p("mellemrum", sag().bilag(1, "Dagsorden den 13.december 2026"), tekst("Mødet er 3.maj 2027.")),
                        p(
                                "link",
                                bilagstekst("Link til evalueringsrapport"),
                                tekst("Rapporten kan læses via dette link.")))
                .flatMap(List::stream);
    }

    static Stream<Proeve> leaves() {
        return Stream.of(
                        n(
                                "pladsholder",
                                tekst("Se anvisning NN.12 og mail navn_efternavn@eksempel.dk."),
                                tekst("»Forligsparterne [er] enige (…)« hedder det."),
                                tekst("Se [regeringens plan] for mere.")),
                        n(
                                "redigering",
                                tekst("Borgerne kommenterede planen [i alt 12]."),
                                tekst("Fejl! Det var overskriften på kampagnen.")),
                        n(
                                "arbejdsnote",
                                tekst("Skriv til navn@Eksempel.dk, teksten er klar (KL: 2026)."),
                                tekst("”Hvad skal vi have til middag?” spurgte en borger."),
                                tekst("Planen (der er indarbejdet i budgettet) er klar.")),
                        n("sidetal", tekst("På den anden side er 2 af 4 færdige."), tekst("Se bagsiden af hæftet.")),
                        n(
                                "cpr",
                                tekst("Kontonummer 010190 1237."),
                                tekst("Sagen EMN-2026-012345 og 320190-1234."),
                                tekst("Konto 0101901234567 og 010190.")),
                        n(
                                "helbred",
                                tekst("Centerchef Jens Hansen orienterede om skizofreni."),
                                tekst("Rådmand Peter Hansen besøgte psykiatrien og de indlagte."),
                                tekst("Karen leder afdelingen.")),
                        n("privat", tekst("Telefon: 12 34 56 78."), tekst("Huset ligger på Nørre Strandvej 12.")),
                        n("at-mangler", at("at rådmanden drøfter sagen."), sag()),
                        n("at-start", at("At 1) rådmanden godkender planen."), at("1. at rådmanden drøfter sagen.")),
                        n(
                                "at-dobbelt",
                                at("At 1) rådmanden godkender, at planen sendes."),
                                at("1) at rådmanden drøfter den.")),
                        n(
                                "at-nummer",
                                at("At 1) rådmanden godkender planen.", "At 2) rådmanden drøfter budgettet."),
                                at("at rådmanden godkender 3 planer.", "at rådmanden drøfter dem.")),
                        n(
                                "at-beslutning",
                                at("at rådmanden tager rapporten til efterretning."),
                                at("at byrådet bakker op om planen.")),
                        n(
                                "at-flere",
                                at("at rådmanden godkender planen og budgettet."),
                                at("at rådmanden drøfter, hvordan planen kan føres ud i livet.")),
                        n(
                                "at-forklaring",
                                at("at rådmanden godkender 3 mio. kr. til ca. 40 pladser, jf. bilag 1."),
                                at("At 1) rådmanden drøfter bl.a. § 85 og § 107.")),
                        n(
                                "at-henvisning",
                                at("at rådmanden godkender tiltagene i afsnit 5."),
                                at("at rådmanden godkender punkterne i planen.")),
                        n("gentagelse", tekst("Det er aftalt. Det er aftalt.")),
                        n("dato-fortid", tekst("Afdelingen blev lukket den 1. september 2025.")),
                        n("at-nummer", at("a) godkender planen,", "b) drøfter budgettet.")),
                        n("at-flere", at("a) godkender planen,", "b) drøfter budgettet.")),
                        n("forkortelse", tekst("Her står [INDSÆT RESULTAT AF MØDER], og mere.")),
                        n(
                                "at-punktum",
                                at("at rådmanden godkender planen."),
                                at("at rådmanden drøfter: skal planen følges?"),
                                at("at rådmanden godkender planen, og", "at rådmanden drøfter budgettet.")),
                        n(
                                "orientering",
                                at("at rådmanden tager orienteringen til efterretning.")
                                        .felt(Hovedfelt.TITEL, "Orientering om værkstederne"),
                                sag().felt(Hovedfelt.TITEL, "Godkendelse af orienteringsmateriale")),
                        n(
                                "afsnit-tomt",
                                sag().afsnit("Bilag", Afsnitsart.BILAG, "-"),
                                sag().afsnit("Økonomi", Afsnitsart.RESSOURCER, "Ingen.")),
                        n(
                                "gentagelse",
                                tekst("Kort. Kort. Kort."),
                                tekst(SIXTY)
                                        .afsnit(
                                                "Økonomi",
                                                Afsnitsart.RESSOURCER,
                                                SIXTY.replace("foråret", "efteråret"))),
                        n(
                                "koordinering",
                                sag().afsnit("Koordineret med", Afsnitsart.KOORDINERING, "Skolerne og Job."),
                                tekst("Det er ikke koordineret med andre.")),
                        n(
                                "titel",
                                sag().felt(Hovedfelt.SIDEHOVED, "Plan for nye værksteder"),
                                sag().felt(Hovedfelt.SIDEHOVED, "Plan for nye")),
                        n("afsender", sag(), sag().krav(Krav.MED_MAERKE).uden(Hovedfelt.FRA)),
                        n(
                                "modtager",
                                sag().felt(Hovedfelt.TIL, "Aarhus Byråd via Magistraten"),
                                sag().felt(Hovedfelt.TIL, "Rådmanden for Sociale Forhold")),
                        n("sagsnummer", sag(), sag().felt(Hovedfelt.SAGSNUMMER, "EMN-2025-502406")),
                        n("kontakt", sag(), sag().krav(Krav.I_PROGRAMMET).uden(Hovedfelt.TLF)),
                        n(
                                "kontakt-ugyldig",
                                sag().felt(Hovedfelt.TLF, "+45 12345678"),
                                sag().felt(Hovedfelt.EPOST, "a.b@eksempel.dk/c@eksempel.dk")),
                        n(
                                "felt-dobbelt",
                                sag().ekstra(Hovedfelt.EPOST, "enhed@eksempel.dk"),
                                sag().ekstra(Hovedfelt.TLF, "87 65 43 21")),
                        n("dato-mangler", sag(), sag().felt(Hovedfelt.DATO, "12/11/26")),
                        n(
                                "dato-aar",
                                sag(),
                                sag().felt(Hovedfelt.DATO, "2. november 2026").moede(LocalDate.of(2026, 12, 7))),
                        n("dato-moede", sag(), sag().felt(Hovedfelt.TID, "23.11.2026 - 10 min.")),
                        n(
                                "dato-ugedag",
                                tekst("Vi mødes mandag den 23. november 2026."),
                                tekst("Mandag. 24. november 2026 åbner huset.")),
                        n("dato-ugyldig", tekst("Fristen er 29. februar 2028."), tekst("Version 30.02 er ude.")),
                        n(
                                "dato-fortid",
                                tekst("Planen blev behandlet den 3. marts 2026."),
                                tekst("Planen vil blive behandlet den 3. marts 2027.")),
                        n(
                                "kvartal",
                                tekst("Status efter 3. kvartal 2026."),
                                tekst("Det sker i 1. kvartal 2027 (februar).")),
                        n("bilag-dato", sag().bilag(1, "Brev af 9. december 2026"), sag().bilag(1, "Plan i 3 faser")),
                        n(
                                "bilag-mangler",
                                tekst("Se bilag 1 og 2.").bilag(1, "Plan").bilag(2, "Kort"),
                                tekst("Bilag er vedlagt.").bilag(1, "Plan")),
                        n(
                                "bilag-unaevnt",
                                tekst("Se vedlagte plan.").bilag(1, "Plan"),
                                tekst("Se bilag 1 og kortlægningen.")
                                        .bilag(1, "Plan")
                                        .bilag(2, "Kortlægning")),
                        n(
                                "bilag-navn",
                                sag().bilag(1, "Plan for 2027"),
                                sag().bilag(1, "Skabeloner til dialog (udkast)")),
                        n("bilag-nummer", sag().bilag(1, "Plan").bilag(2, "Kort"), sag().bilag(1, "Plan")),
                        n(
                                "bilag-betinget",
                                tekst("Høringssvar vil blive tilføjet."),
                                tekst("Bilag 1 er vedlagt.").bilag(1, "Plan")),
                        n(
                                "bilag-samme-fil",
                                sag().fil("A", "x", Map.of()).fil("B", "y", Map.of()),
                                sag().bilag(1, "A").bilag(2, "A")),
                        n("fil", sag().fil("Plan", "tekst", Map.of()), sag().bilag(1, "Plan")),
                        n(
                                "notat",
                                bilagstekst("Til Rådmanden\nTil Orientering\n3. maj 2026\n\nOm værkstederne"),
                                bilagstekst("En rapport om værksteder uden hoved.")),
                        n(
                                "laengde",
                                tekst("Ord og sætninger. ".repeat(100)),
                                sag().felt(Hovedfelt.ANTAL_TEGN, "99.999")),
                        n(
                                "antal-tegn",
                                tekst("Ord og sætninger. ".repeat(200)).felt(Hovedfelt.ANTAL_TEGN, "3.700"),
                                sag().felt(Hovedfelt.ANTAL_TEGN, "150")),
                        n("lix-felt", sag().felt(Hovedfelt.LIX, "48"), sag().felt(Hovedfelt.LIX, "")),
                        n("lix", tekst("Vi vil det. ".repeat(60)), tekst("Beskæftigelsesindsatsen.")),
                        n(
                                "beloeb-format",
                                tekst("Der afsættes 3.000.000 kr. på konto 3000000."),
                                tekst("Puljen er på 12,6 mio. kr."),
                                tekst("Puljen er på 3.994 mio. kr.")),
                        n("beloeb-enhed", tekst("Rammen er 19,8 mio. kr."), tekst("Prisen er 12,50 kr. stykket.")),
                        n(
                                "tabel-sum",
                                sag().tabel(
                                                "",
                                                List.of(
                                                        List.of("", "2026", "2027", "I alt"),
                                                        List.of("Løn", "1.000", "1.500", "2.500"))),
                                sag().tabel(
                                                "",
                                                List.of(
                                                        List.of("", "2025"),
                                                        List.of("Løn", "100"),
                                                        List.of("Husleje", "−50"),
                                                        List.of("I alt", "50"))),
                                bilagstekst("Søvn 18\nGåtur 15\nI alt brugere 20")),
                        n(
                                "tabel-procent",
                                bilagstekst("Antal 30 87 117\nProcent 26% 74% 100%"),
                                bilagstekst("Antal 1 2 3\nPris 4 5 6")),
                        n(
                                "tabel-beloeb",
                                sag().tabel(
                                                "Udgiften er i alt 5 mio. kr. om året. ",
                                                List.of(
                                                        List.of("", "kr."),
                                                        List.of("Løn", "3.000.000"),
                                                        List.of("I alt", "5.000.000"))),
                                sag().tabel(
                                                "Heraf går 2 mio. kr. til løn. ",
                                                List.of(
                                                        List.of("", "kr."),
                                                        List.of("Løn", "3.000.000"),
                                                        List.of("I alt", "5.000.000")))),
                        n(
                                "nummer",
                                bilagstekst("Tabel 3: Antal forløb\nnoget\nTabel 4: Antal borgere"),
                                bilagstekst("Tabel 3: Antal\nnoget\nTabel 3: Antal")),
                        n(
                                "interval",
                                bilagstekst("De 16-66-årige og de 18-30-årige."),
                                bilagstekst("For 18-30 år og 25-30 år.")),
                        n("fortrolig", sag().aabenhed(true, "Køb og salg af ejendom"), sag().aabenhed(false, "")),
                        n(
                                "aaben",
                                tekst("Kommunen køber stole.").aabenhed(false, ""),
                                tekst("Kommunen overvejer salg af ejendom.").aabenhed(true, "Salg")),
                        n("maerke", sag().krav(Krav.MED_MAERKE).felt(Hovedfelt.AABENHED, "Åbent punkt"), sag()),
                        n(
                                "forkortelse",
                                tekst("Børne- og Ungdomspsykiatrien (BUA) er med; BUA svarer."),
                                tekst("KL og MSB er enige.")),
                        n("dobbeltord", tekst("Det, der der sker, er godt."), tekst("Pga. vejret blev det udskudt.")),
                        n("stavning", tekst("Vi vil fortsætte med det."), tekst("Det er tilstrækkeligt.")),
                        n("mellemrum", tekst("Mødet er 3. maj 2027."), tekst("Version 2.mere er ude.")),
                        n(
                                "link",
                                tekst("Drevet hedder H: hos os."),
                                tekst("Læs mere via dette link: https://eksempel.dk."),
                                tekst("Linket er sendt.")))
                .flatMap(List::stream);
    }

    private static List<Proeve> p(String rule, Eksempel... found) {
        return Stream.of(found).map(e -> new Proeve(rule, true, e)).toList();
    }

    private static List<Proeve> n(String rule, Eksempel... left) {
        return Stream.of(left).map(e -> new Proeve(rule, false, e)).toList();
    }

    @ParameterizedTest
    @MethodSource("finds")
    void findsIt(Proeve test) {
        Sag sag = test.sag().byg();
        assertThat(rules(sag)).contains(test.regel());
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void leavesTheNearMissAlone(Proeve test) {
        assertThat(rules(test.sag().byg())).doesNotContain(test.regel());
    }

    @Test
    void everyRuleHasTwoOfEach() {
        for (Regel rule : Regler.ALLE) {
            assertThat(finds().filter(p -> p.regel().equals(rule.id())).count())
                    .as(rule.id())
                    .isGreaterThanOrEqualTo(2);
            assertThat(leaves().filter(p -> p.regel().equals(rule.id())).count())
                    .as(rule.id())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void theFaultlessExampleIsFaultless() {
        assertThat(new Kvalitetstjek().tjek(sag().byg())).isEmpty();
    }

    private static Set<String> rules(Sag sag) {
        Set<String> found = new TreeSet<>();
        new Kvalitetstjek().tjek(sag).forEach(f -> found.add(f.regel()));
        return found;
    }
}
