package dk.raadslag.drift;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** The one line that says where the program is, once it answers. */
class Startlinje implements ApplicationListener<ApplicationReadyEvent> {

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment miljoe = event.getApplicationContext().getEnvironment();
        String adresse = "http://localhost:" + miljoe.getProperty("local.server.port", "8080");
        boolean demo = miljoe.getProperty("raadslag.demo", Boolean.class, false);
        boolean alene = miljoe.getProperty(Offentligvalg.ALENE, Boolean.class, false);
        Saetning.UD.println(Saetning.af(alene ? "klar.offentlig" : demo ? "klar.demo" : "klar", adresse));
    }
}
