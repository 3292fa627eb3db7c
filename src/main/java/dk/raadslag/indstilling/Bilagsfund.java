package dk.raadslag.indstilling;

import dk.raadslag.kvalitet.Bilagsfil;
import dk.raadslag.kvalitet.Filtraek;
import dk.raadslag.kvalitet.Fund;
import dk.raadslag.kvalitet.Kvalitetstjek;
import dk.raadslag.kvalitet.Sted;
import dk.raadslag.kvalitet.Stykke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was found in attached files. A content never changes, so what is known of it is kept at hand. */
@Component
class Bilagsfund {

    private static final int FILER = 300;

    private record Kendt(Map<Filtraek, String> traek, List<Fund> fund) {}

    private final Kvalitetstjek tjek = new Kvalitetstjek();
    private final Bilagsindhold indhold;
    private final Map<String, Kendt> kendte = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kendt> aeldst) {
            return size() > FILER;
        }
    };

    Bilagsfund(Bilagsindhold indhold) {
        this.indhold = indhold;
    }

    /** Its findings in the text of the file, at this place in the list of bilag. */
    List<Fund> iTeksten(Bilag bilag, int plads) {
        return known(bilag).fund().stream()
                .map(fund -> at(fund, bilag.getNavn(), plads))
                .toList();
    }

    /** As a line of the case's list, with what the file carries along; its text is long, and checked by itself. */
    dk.raadslag.kvalitet.Bilag somLinje(Bilag bilag) {
        return dk.raadslag.kvalitet.Bilag.af(bilag.getNr(), bilag.getNavn())
                .med(new Bilagsfil(
                        bilag.getFilnavn(),
                        bilag.getSha256(),
                        Stykke.TOMT,
                        known(bilag).traek()));
    }

    private Kendt known(Bilag bilag) {
        Kendt kendt;
        synchronized (kendte) {
            kendt = kendte.get(bilag.getSha256());
        }
        if (kendt == null) {
            Bilagsfil fil = indhold.af(bilag);
            kendt = new Kendt(fil.traek(), tjek.tjekBilag(fil));
            synchronized (kendte) {
                kendte.put(bilag.getSha256(), kendt);
            }
        }
        return kendt;
    }

    private static Fund at(Fund fund, String bilag, int plads) {
        Sted sted = new Sted(
                Sted.Slags.BILAGSTEKST,
                bilag,
                plads,
                fund.sted().fra(),
                fund.sted().til(),
                0);
        return new Fund(fund.regel(), fund.besked(), fund.alvor(), sted, fund.uddrag(), fund.dele(), null);
    }
}
