package dk.raadslag.kvalitet;

import dk.raadslag.sandbox.Content;
import dk.raadslag.sandbox.Sandbox;
import dk.raadslag.sandbox.Undone;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An attached file as it was read and checked in a process of its own: whatever it does there, it is this file that cannot
 * be read.
 *
 * @param fund what the check finds in its text, no more than somebody would read
 */
public record Laesning(Bilagsfil fil, List<Fund> fund) {

    /** Checking so much is done before a process has been asked. */
    private static final int SHORT_TEXT = 50_000;

    /** Empty when it was not tried: the file is not to blame, and may be asked again. */
    public static Optional<Laesning> af(String filnavn, String fingeraftryk, long stoerrelse, Content indhold) {
        try {
            byte[] answer = Sandbox.run(Readfile.class, kind(filnavn), stoerrelse, indhold);
            return Optional.of(Laesningsformat.read(filnavn, fingeraftryk, answer));
        } catch (Undone undone) {
            return switch (undone.why()) {
                case NOT_TRIED -> Optional.empty();
                case TOO_MUCH -> Optional.of(without(filnavn, fingeraftryk, Filtraek.FOR_TUNG));
                case FAILED -> Optional.of(without(filnavn, fingeraftryk, Filtraek.BESKADIGET));
            };
        }
    }

    /** The findings in a text that was read before; empty when it was not tried. */
    public static Optional<Laesning> igen(Bilagsfil fil) {
        String text = fil.tekst().tekst();
        if (isShort(fil)) {
            return Optional.of(new Laesning(fil, new Kvalitetstjek().tjekBilag(fil)));
        }
        try {
            byte[] answer = Sandbox.run(
                    Checktext.class, Integer.toString(fil.synligt()), text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Laesning(fil, Laesningsformat.findings(answer)));
        } catch (Undone undone) {
            return undone.why() == Undone.Why.NOT_TRIED
                    ? Optional.empty()
                    : Optional.of(without(fil.filnavn(), fil.fingeraftryk(), Filtraek.FOR_TUNG));
        }
    }

    /** Whether {@link #igen} answers at once. */
    public static boolean isShort(Bilagsfil fil) {
        return fil.tekst().tekst().length() <= SHORT_TEXT;
    }

    private static Laesning without(String filnavn, String fingeraftryk, Filtraek why) {
        return new Laesning(Bilagslaeser.without(filnavn, fingeraftryk, why), List.of());
    }

    /** A name says how a file is read by its ending alone; the rest of it stays here. */
    private static String kind(String filnavn) {
        String ending = filnavn.substring(filnavn.lastIndexOf('.') + 1);
        return "fil." + (ending.length() > 10 ? "" : ending);
    }
}
