package dk.raadslag;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dk.raadslag.drift.ConsoleLanguage;
import dk.raadslag.drift.Kommandodatabase;
import dk.raadslag.drift.Kommandolinje;
import dk.raadslag.kvalitet.kommando.Tjek;
import dk.raadslag.spor.Sporkommando;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: starts Spring. */
@SpringBootApplication
@EnableVaadin("dk.raadslag.*.ui")
public class Raadslag {

    public static void main(String[] args) {
        new Kommandolinje(Raadslag.class, Offentligserver.class)
                .with("tjek", Tjek::run)
                .with(
                        "spor",
                        (ord, ud, fejl) -> Kommandodatabase.med(
                                fejl,
                                database -> new Sporkommando(ConsoleLanguage.texts("i18n.spor"))
                                        .run(ord, database, ud, fejl)))
                .run(args);
    }
}
