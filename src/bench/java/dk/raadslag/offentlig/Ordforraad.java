package dk.raadslag.offentlig;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Danish words as often as they stand in municipal papers: some in every text, most in few, many of them put together of
 * two. The same seed gives the same texts.
 */
final class Ordforraad {

    private static final List<String> SMAA = ord("og i at det er en til af på for med der som den de et ikke har fra om ved"
            + " kan vil skal blive være efter under mellem også samt eller over når så men hvor deres sine mere andre");
    private static final List<String> ALMINDELIGE = ord("kommunen forvaltningen borgerne borgere indsatsen indsats området"
            + " tilbud tilbuddet støtte hjælp unge børn familier voksne medarbejdere ledelse samarbejde samarbejdet økonomi"
            + " udgifter budgettet budget rammen opgaver opgaven arbejdet plan planen aftale aftalen forslag forslaget"
            + " udvikling kvalitet resultater erfaringer mål målet behov pladser kapacitet ventetid sager sagsbehandling"
            + " beslutning orientering godkendelse drøftelse rådmanden direktionen byrådet magistraten udvalget centeret"
            + " bosteder bosted hjem bolig boliger beskæftigelse job uddannelse skole sundhed rehabilitering pleje"
            + " psykiatri handicap misbrug anbringelse anbringelser hjemløshed integration kontanthjælp sygedagpenge ledighed"
            + " virksomheder partnere foreninger frivillige pårørende brugere praktik mentor fritidsjob forebyggelse"
            + " evaluering afrapportering tilsyn lovgivning serviceloven målgruppe metode proces tidsplan kommunikation risiko"
            + " foreslår indstiller anbefaler vurderer forventer gennemføres etableres udvides reduceres finansieres følges"
            + " styrkes inddrages afholdes igangsættes forlænges evalueres fremlægges tilpasses sikrer understøtter"
            + " 2019 2020 2021 2022 2023 2024 2025 2026 nye fælles årlige særlige faglige økonomiske politiske");
    private static final List<String> FOERSTE = ord("børne unge voksen ældre familie social sundheds beskæftigelses handicap"
            + " psykiatri misbrugs bolig skole dag døgn aften hjemme pleje sygehus kommune by land område center ledelses"
            + " budget økonomi regnskabs kvalitets udviklings kompetence uddannelses job virksomheds praktik fritids forenings"
            + " frivillig pårørende bruger borger medarbejder tids fraværs arbejds løn barsels tilsyns klage rets lov digital"
            + " data it system projekt program proces mål resultat effekt risiko krise akut forebyggelses behandlings"
            + " rehabiliterings støtte kontakt mentor net hjælpemiddel transport bygnings anlægs renoverings energi klima"
            + " miljø affalds vand varme natur park idræts kultur musik biblioteks museums kirke integrations flygtninge sprog");
    private static final List<String> SIDSTE = ord("indsats indsatsen tilbud tilbuddet område området plan planen"
            + " strategi strategien aftale aftalen pulje puljen ordning ordningen gruppe gruppen team teamet center centeret"
            + " bolig boligerne plads pladser støtte støtten hjælp forløb forløbet projekt projektet sag sagerne vejleder"
            + " vejledningen konsulent konsulenterne medarbejder ledelse ledelsen styring styringen analyse analysen rapport"
            + " rapporten opfølgning opfølgningen måling målingen regnskab regnskabet budget budgettet udgift udgifterne"
            + " behov behovet krav kravene model modellen metode metoden uddannelse uddannelsen kursus kurset terapi terapien");

    private final Random tilfaeldig;
    private final List<String> sammensatte = new ArrayList<>();

    Ordforraad(long froe) {
        tilfaeldig = new Random(froe);
        for (String foerste : FOERSTE) {
            SIDSTE.forEach(sidste -> sammensatte.add(foerste + sidste));
        }
        Collections.shuffle(sammensatte, new Random(1));
    }

    private static List<String> ord(String alle) {
        return List.of(alle.split(" "));
    }

    int tal(int under) {
        return tilfaeldig.nextInt(under);
    }

    /** So many sentences; in one text its own few subjects come again. */
    String tekst(int saetninger) {
        List<String> emner = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            emner.add(sjaeldent());
        }
        StringBuilder tekst = new StringBuilder();
        for (int i = 0; i < saetninger; i++) {
            int antal = 9 + tal(12);
            for (int nr = 0; nr < antal; nr++) {
                int hvilket = tal(100);
                String ord = hvilket < 42
                        ? SMAA.get(skaev(SMAA.size()))
                        : hvilket < 82
                                ? ALMINDELIGE.get(skaev(ALMINDELIGE.size()))
                                : hvilket < 92 ? emner.get(tal(emner.size())) : sjaeldent();
                tekst.append(nr == 0 ? Character.toUpperCase(ord.charAt(0)) + ord.substring(1) : ord)
                        .append(nr == antal - 1 ? ". " : " ");
            }
        }
        return tekst.toString();
    }

    String titel() {
        return "Forslag om " + sjaeldent() + " og " + ALMINDELIGE.get(tal(ALMINDELIGE.size())) + " for " + sjaeldent();
    }

    String sjaeldent() {
        return sammensatte.get(skaev(sammensatte.size()));
    }

    /** As people search: the everyday word, the compound, its first part alone. */
    String soegeord() {
        return switch (tal(4)) {
            case 0 -> ALMINDELIGE.get(tal(ALMINDELIGE.size()));
            case 1 -> FOERSTE.get(tal(FOERSTE.size()));
            default -> sammensatte.get(tal(sammensatte.size()));
        };
    }

    /** The first is the most frequent, by Zipf's law. */
    private int skaev(int antal) {
        return (int) Math.min(antal - 1L, Math.round(Math.pow(antal + 1.0, tilfaeldig.nextDouble()) - 1));
    }
}
