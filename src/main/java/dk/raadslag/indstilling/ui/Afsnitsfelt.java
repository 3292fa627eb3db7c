package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Section;
import dk.raadslag.indstilling.Afsnit;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.SkabelonAfsnit;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.RigTekst;

/** One section to write in, with its guidance. */
class Afsnitsfelt extends Section {

    private final Skrivefelt skrivefelt;

    Afsnitsfelt(Sagstjenester tjenester, Indstilling sag, SkabelonAfsnit del, Skrivesteder steder) {
        long id = sag.getId();
        String noegle = del.noegle();
        Afsnit afsnit = sag.afsnit(noegle);
        RigTekst felt = new RigTekst(del.titel());
        felt.setOverskriftsniveau(2);
        felt.setAntalSynligt(true);
        felt.setPlaceholder(del.vejledning());
        felt.setVaerdi(afsnit.getTekst(), afsnit.getRevision());
        felt.setTestId("afsnit-" + noegle);
        addClassName("afsnit");
        skrivefelt = new Skrivefelt(
                felt,
                Hovedfelter.kladde(tjenester, id, noegle),
                (tekst, grundlag) -> Skrivefelt.svar(tjenester.skrivebord().gemAfsnit(id, noegle, tekst, grundlag)),
                steder::gemt);
        steder.tilfoej("afsnit:" + noegle, felt);
        steder.onNews(nyeste -> {
            Afsnit nyt = nyeste.afsnit(noegle);
            skrivefelt.update(nyt.getTekst(), nyt.getRevision(), nyt.getRettetAf());
        });
        add(felt, new Vejledning(del));
    }

    Tekst tekst() {
        return Tekst.fraJson(skrivefelt.senest());
    }
}
