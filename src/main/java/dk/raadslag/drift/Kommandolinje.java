package dk.raadslag.drift;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the words after {@code java -jar raadslag.jar} mean: none, or Spring's own {@code --name=value}, start the
 * program; {@value #OFFENTLIG} starts the public record alone; a command runs without Spring and ends with its own exit status; anything else is refused with status 2.
 */
public final class Kommandolinje {

    /** A command of a pure part of the program. Returns the exit status: 0 for success. */
    @FunctionalInterface
    public interface Kommando {
        int run(String[] arguments, PrintStream out, PrintStream err);
    }

    private static final String OFFENTLIG = "--offentlig";
    private static final Set<String> HJAELP = Set.of("--help", "-h", "help", "hjaelp");

    private final Class<?> program;
    private final Class<?> offentligt;
    private final Map<String, Kommando> kommandoer = new LinkedHashMap<>();
    private final List<SettingsCheck> checks = new ArrayList<>();

    /** @param offentligt what {@value #OFFENTLIG} starts in the program's place */
    public Kommandolinje(Class<?> program, Class<?> offentligt) {
        this.program = program;
        this.offentligt = offentligt;
    }

    /** Adds a command; its help line is {@code drift.kommando.NAME} in the translations. */
    public Kommandolinje with(String navn, Kommando kommando) {
        kommandoer.put(navn, kommando);
        return this;
    }

    /** Adds a look at the settings, before the program itself starts. */
    public Kommandolinje checking(SettingsCheck check) {
        checks.add(check);
        return this;
    }

    /** Does what the words say. Ends the JVM, except after a good start of the program. */
    public void run(String... ord) {
        if (Arrays.asList(ord).contains(OFFENTLIG)) {
            start(offentligt, List.of(new SecretFiles(), new Settings(List.of()), new Offentligvalg()), ord);
        } else if (ord.length == 0 || ord[0].startsWith("--") && !HJAELP.contains(ord[0])) {
            start(program, choices(), ord);
        } else {
            System.exit(command(ord, Saetning.UD, Saetning.FEJL));
        }
    }

    private List<ApplicationContextInitializer<ConfigurableApplicationContext>> choices() {
        return Hurtigstart.bygges()
                ? List.of(new Byggevalg())
                : List.of(new SecretFiles(), new Settings(checks), new Databasevalg());
    }

    int command(String[] ord, PrintStream ud, PrintStream fejl) {
        if (HJAELP.contains(ord[0])) {
            ud.println(Saetning.af("hjaelp"));
            kommandoer.keySet().forEach(navn -> ud.println(Saetning.af("kommando." + navn)));
            ud.println(Saetning.af("hjaelp.indstillinger"));
            return 0;
        }
        Kommando kommando = kommandoer.get(ord[0]);
        if (kommando == null) {
            fejl.println(Saetning.af("kommando.ukendt", ord[0]));
            return 2;
        }
        return kommando.run(Arrays.copyOfRange(ord, 1, ord.length), ud, fejl);
    }

    private static void start(
            Class<?> program, List<ApplicationContextInitializer<ConfigurableApplicationContext>> valg, String[] ord) {
        Hurtigstart.vaelg(program, ord);
        SpringApplication spring = new SpringApplication(program);
        valg.forEach(spring::addInitializers);
        spring.addListeners(new Startlinje(), new Oevelse());
        try {
            spring.run(ord);
        } catch (SpringApplication.AbandonedRunException e) {
            throw e; // Spring's build tools stop a start this way
        } catch (RuntimeException e) {
            System.exit(1); // told already: by Fejlmelder in a sentence, else by Spring with its stack trace
        }
    }
}
