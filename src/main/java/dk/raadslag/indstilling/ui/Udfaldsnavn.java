package dk.raadslag.indstilling.ui;

import com.vaadin.flow.server.VaadinService;
import dk.raadslag.forloeb.Udfald;
import java.util.Locale;

/** What a button is called: as the BPMN file names the outcome; in English by {@code udfald.KEY}, if someone wrote it. */
final class Udfaldsnavn {

    private Udfaldsnavn() {}

    static String af(Udfald udfald, Locale sprog) {
        if (!sprog.getLanguage().equals("en")) {
            return udfald.navn();
        }
        return VaadinService.getCurrent()
                .getInstantiator()
                .getI18NProvider()
                .getAllTranslations(sprog)
                .getOrDefault("udfald." + udfald.noegle(), udfald.navn());
    }
}
