package dk.raadslag;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import dk.raadslag.drift.Kommandodatabase;
import dk.raadslag.drift.Kommandolinje;
import dk.raadslag.kvalitet.kommando.Tjek;
import dk.raadslag.spor.Sporkommando;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: starts Spring. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://frontend/raadslag.css")
@Push
public class Raadslag implements AppShellConfigurator {

    public static void main(String[] args) {
        new Kommandolinje(Raadslag.class)
                .with("tjek", Tjek::run)
                .with(
                        "spor",
                        (ord, ud, fejl) ->
                                Kommandodatabase.med(fejl, database -> Sporkommando.run(ord, database, ud, fejl)))
                .run(args);
    }
}
