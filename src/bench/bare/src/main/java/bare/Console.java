package bare;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes orders on standard input while measuring: {@code trin THREADS PROCESSES} answers {@code = STEPS NANOSECONDS}. */
@Component
@ConditionalOnProperty("maal")
class Console {

    private final Steps steps;

    Console(Steps steps) {
        this.steps = steps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void listen() {
        Thread.ofPlatform().daemon().start(() -> {
            Scanner in = new Scanner(System.in);
            System.out.println("= klar");
            while (in.hasNextLine()) {
                String[] words = in.nextLine().split(" ");
                try {
                    System.out.println("= " + run(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
                } catch (Exception e) {
                    e.printStackTrace();
                    System.out.println("= fejl " + e);
                }
            }
        });
    }

    private String run(int threads, int count) throws Exception {
        List<String> processes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            processes.add(steps.start());
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            long begin = System.nanoTime();
            for (String process : processes) {
                running.add(pool.submit(() -> {
                    for (int i = 0; i < 3; i++) {
                        steps.step(process);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return 3 * count + " " + (System.nanoTime() - begin);
        }
    }
}
