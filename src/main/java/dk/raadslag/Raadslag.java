package dk.raadslag;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import dk.raadslag.drift.Backup;
import dk.raadslag.drift.CheckedSettings;
import dk.raadslag.drift.ConsoleLanguage;
import dk.raadslag.drift.Kommandodatabase;
import dk.raadslag.drift.Kommandolinje;
import dk.raadslag.drift.Replica;
import dk.raadslag.forloeb.V005__FlowableSkema;
import dk.raadslag.indstilling.Kriterier;
import dk.raadslag.kvalitet.kommando.Tjek;
import dk.raadslag.organisation.AccessSettings;
import dk.raadslag.spor.Sporkommando;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: starts Spring. */
@SpringBootApplication
@EnableVaadin("dk.raadslag.*.ui")
public class Raadslag {

    public static void main(String[] args) {
        new Kommandolinje(Raadslag.class, Offentligserver.class)
                .checking(AccessSettings::check)
                .checking(Kriterier::check)
                .checking(Raadslag::retention)
                .with("tjek", Tjek::run)
                .with(
                        "spor",
                        (ord, ud, fejl) -> Kommandodatabase.med(
                                fejl,
                                database -> new Sporkommando(ConsoleLanguage.texts("i18n.spor"))
                                        .run(ord, database, ud, fejl)))
                .with("replika", Replica::print)
                .with("backup", Backup::write)
                .with(
                        "restore",
                        (ord, ud, fejl) -> Backup.restore(
                                ord,
                                ud,
                                fejl,
                                database -> new Sporkommando(ConsoleLanguage.texts("i18n.spor"))
                                        .run(new String[] {"verificer"}, database, ud, fejl),
                                new V005__FlowableSkema()))
                .run(args);
    }

    /** Wrong, it would be found years later, when somebody clears the trail. */
    private static void retention(CheckedSettings settings) {
        String written = settings.get("raadslag.spor.opbevaring");
        if (!written.isEmpty() && !Sporkommando.isRetention(written)) {
            settings.refuseForm("raadslag.spor.opbevaring", "P5Y");
        }
    }
}
