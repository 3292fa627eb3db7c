package dk.raadslag.drift;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The one line that says where the program is, once it answers. */
class Startlinje implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Startlinje.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment miljoe = event.getApplicationContext().getEnvironment();
        String adresse = "http://localhost:" + miljoe.getProperty("local.server.port", "8080");
        boolean demo = miljoe.getProperty("raadslag.demo", Boolean.class, false);
        boolean alene = miljoe.getProperty(Offentligvalg.ALENE, Boolean.class, false);
        String sentence = Saetning.af(alene ? "klar.offentlig" : demo ? "klar.demo" : "klar", adresse);
        if (StringUtils.hasText(miljoe.getProperty("logging.structured.format.console"))) {
            LOG.info("{}", sentence); // what reads the log as JSON trips over anything else
        } else {
            Saetning.UD.println(sentence);
        }
    }
}
