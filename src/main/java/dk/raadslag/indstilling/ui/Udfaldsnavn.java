package dk.raadslag.indstilling.ui;

import com.vaadin.flow.server.VaadinService;
import dk.raadslag.forloeb.Udfald;
import java.util.Locale;

/** What a button is called: as the BPMN file names the outcome; in English by {@code udfald.KEY}, if someone wrote it. */
public final class Udfaldsnavn {

    private Udfaldsnavn() {}

    public static String af(Udfald udfald, Locale sprog) {
        return sprog.getLanguage().equals("en")
                ? tekst("udfald." + udfald.noegle(), sprog, udfald.navn())
                : udfald.navn();
    }

    /** A text about an outcome that somebody may have added to the file, and nobody written about yet. */
    public static String tekst(String noegle, Locale sprog, String ellers) {
        return VaadinService.getCurrent()
                .getInstantiator()
                .getI18NProvider()
                .getAllTranslations(sprog)
                .getOrDefault(noegle, ellers);
    }
}
