package dk.raadslag.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A task that does what it is told by the name of the file. */
public final class Misbehaviour implements Task {

    @Override
    public byte[] perform(String name, byte[] content) throws IOException {
        switch (name) {
            case "memory" -> {
                List<byte[]> all = new ArrayList<>();
                while (all.size() < Integer.MAX_VALUE) {
                    all.add(new byte[1 << 20]);
                }
            }
            case "time" -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }
            case "depth" -> deeper(1);
            case "library" -> throw new NoClassDefFoundError("of " + new String(content, StandardCharsets.UTF_8));
            case "exit" -> Runtime.getRuntime().halt(0);
            case "talk" -> {
                System.out.println("\1\0\0\0\0 words that are nobody's answer");
                System.err.println("and more of them");
            }
            case "environment" -> {
                return String.valueOf(System.getenv()).getBytes(StandardCharsets.UTF_8);
            }
            case "arguments" -> {
                return ProcessHandle.current().info().commandLine().orElse("").getBytes(StandardCharsets.UTF_8);
            }
            case "pid" -> {
                return Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
            }
            default -> {}
        }
        return content;
    }

    private static int deeper(int depth) {
        return 1 + deeper(depth + 1);
    }
}
