package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.Component;
import dk.raadslag.dokument.Filer;
import dk.raadslag.forloeb.Diagrammer;
import dk.raadslag.indstilling.Bilagsrensning;
import dk.raadslag.indstilling.Enkeltoplysninger;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsbord;
import dk.raadslag.indstilling.Sager;
import dk.raadslag.indstilling.Sagsgang;
import dk.raadslag.indstilling.Skrivebord;
import dk.raadslag.kalender.Kalender;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moeder;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.samarbejde.Kanal;
import dk.raadslag.samarbejde.Naervaer;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What the parts of a case's screen ask, gathered so that each part need not list it. */
@org.springframework.stereotype.Component
record Sagstjenester(
        Sager sager,
        Sagsgang sagsgang,
        Skrivebord skrivebord,
        Kvalitetsbord kvalitet,
        Bilagsrensning rensning,
        Enkeltoplysninger enkeltoplysninger,
        Kalender kalender,
        Moeder moeder,
        Filer filer,
        Diagrammer diagrammer,
        Naervaer naervaer,
        Kanal kanal,
        AktuelBruger aktuel,
        ObjectProvider<Sagskort> sagskort,
        Clock clock) {

    Moede moede(Indstilling sag) {
        return moeder.findById(sag.getMoedeId()).orElseThrow();
    }

    /** What other modules have to say beside the case. */
    List<Component> kort(Indstilling sag) {
        return sagskort.orderedStream().flatMap(kort -> kort.til(sag).stream()).toList();
    }

    /** What the at-punkter of a case came to, each a key of the messages, by their numbers. */
    Map<Integer, String> outcomes(Indstilling sag) {
        Map<Integer, String> alle = new HashMap<>();
        sagskort.orderedStream().forEach(kort -> alle.putAll(kort.outcomes(sag)));
        return alle;
    }

    Instant nu() {
        return clock.instant();
    }
}
