package dk.raadslag.kvalitet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How a file that was read, and what was found in it, comes from one process to another. */
final class Laesningsformat {

    private static final int MOST_FINDINGS = 200;

    private Laesningsformat() {}

    static byte[] write(Bilagsfil file, List<Fund> findings) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(file.synligt());
            write(file.tekst().tekst(), out);
            out.writeInt(file.traek().size());
            for (Map.Entry<Filtraek, String> trait : file.traek().entrySet()) {
                write(trait.getKey().name(), out);
                write(trait.getValue(), out);
            }
            List<Fund> some = findings.subList(0, Math.min(findings.size(), MOST_FINDINGS));
            out.writeInt(some.size());
            for (Fund one : some) {
                write(one, out);
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Fund one, DataOutputStream out) throws IOException {
        write(one.regel(), out);
        write(one.besked(), out);
        write(one.alvor().name(), out);
        Sted place = one.sted();
        write(place.slags().name(), out);
        write(place.noegle(), out);
        for (int number : new int[] {place.nummer(), place.fra(), place.til(), place.linje()}) {
            out.writeInt(number);
        }
        write(one.uddrag(), out);
        out.writeInt(one.dele().size());
        for (String part : one.dele()) {
            write(part, out);
        }
    }

    /** Half a letter, as some files have, becomes a question mark: no database keeps it. */
    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Laesning read(String filnavn, String fingeraftryk, byte[] answer) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            int shown = in.readInt();
            String text = text(in);
            Map<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
            for (int left = in.readInt(); left > 0; left--) {
                traits.put(Filtraek.valueOf(text(in)), text(in));
            }
            List<Fund> findings = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                findings.add(finding(in));
            }
            return new Laesning(
                    new Bilagsfil(filnavn, fingeraftryk, Stykke.af(text), shown, Map.copyOf(traits)),
                    List.copyOf(findings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fund> findings(byte[] answer) {
        return read("", "", answer).fund();
    }

    private static Fund finding(DataInputStream in) throws IOException {
        String rule = text(in);
        String message = text(in);
        Alvor severity = Alvor.valueOf(text(in));
        Sted place = new Sted(
                Sted.Slags.valueOf(text(in)), text(in), in.readInt(), in.readInt(), in.readInt(), in.readInt());
        String excerpt = text(in);
        List<String> parts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            parts.add(text(in));
        }
        return new Fund(rule, message, severity, place, excerpt, List.copyOf(parts), null);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
