package dk.raadslag.maal;

import dk.raadslag.offentlig.Soegemaaling;
import java.util.Scanner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes orders on standard input while the program is measured, and answers each with a line that begins with
 * {@code =}. On no class path but that of {@code src/bench}.
 */
@Component
@ConditionalOnProperty("maal")
class Konsol {

    private final Trin trin;
    private final Saaning saaning;
    private final Soegemaaling soegemaaling;

    Konsol(Trin trin, Saaning saaning, Soegemaaling soegemaaling) {
        this.trin = trin;
        this.saaning = saaning;
        this.soegemaaling = soegemaaling;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        Thread.ofPlatform().daemon().start(() -> {
            Scanner in = new Scanner(System.in);
            System.out.println("= klar");
            while (in.hasNextLine()) {
                String[] words = in.nextLine().split(" ");
                try {
                    System.out.println("= " + run(words));
                } catch (Exception e) {
                    e.printStackTrace();
                    System.out.println("= fejl " + e);
                }
            }
        });
    }

    private String run(String[] words) throws Exception {
        switch (words[0]) {
            case "bar":
                return soegemaaling.bar(words[1]);
            case "plan":
                return soegemaaling.plan(words[1]);
            default:
        }
        int count = Integer.parseInt(words[words.length - 1]);
        return switch (words[0]) {
            case "fyld" -> soegemaaling.fyld(count);
            case "soegninger" -> soegemaaling.soegninger(count);
            case "udgiv" -> soegemaaling.udgiv(count);
            case "traek" -> soegemaaling.traek(count);
            case "trin" -> trin.maal(Integer.parseInt(words[1]), count);
            case "sager" -> saaning.sager(count);
            case "kladder" -> saaning.kladder(count);
            case "moeder" -> saaning.moeder(count);
            default -> throw new IllegalArgumentException(words[0]);
        };
    }
}
