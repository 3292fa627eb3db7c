package dk.raadslag.kvalitet;

import dk.raadslag.kvalitet.fil.Billede;
import dk.raadslag.kvalitet.fil.Docx;
import dk.raadslag.kvalitet.fil.Forstort;
import dk.raadslag.kvalitet.fil.Kontorfil;
import dk.raadslag.kvalitet.fil.Pdf;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Reads an attached file for the check. Never fails: a file that cannot be read says so as one of its traits. */
public final class Bilagslaeser {

    private static final int LONGEST_TEXT = 3_000_000;
    private static final int DETAIL = 300;

    private Bilagslaeser() {}

    /** Office files, PDF, pictures and plain text are read; of any other file only the fingerprint is known. */
    public static Bilagsfil laes(String filnavn, byte[] indhold) {
        String print = fingerprint(indhold);
        try {
            return bounded(read(filnavn, print, indhold));
        } catch (Forstort | OutOfMemoryError e) {
            return without(filnavn, print, Filtraek.FOR_TUNG);
        } catch (RuntimeException | Error e) {
            return without(filnavn, print, Filtraek.BESKADIGET);
        }
    }

    /** Nothing is known of it but why. */
    public static Bilagsfil without(String filnavn, String fingeraftryk, Filtraek why) {
        return new Bilagsfil(filnavn, fingeraftryk, Stykke.TOMT, Map.of(why, ""));
    }

    /** A file is no larger in here than there is room for: a detail is a line, and a text that no book has is none. */
    private static Bilagsfil bounded(Bilagsfil file) {
        if (file.tekst().tekst().length() > LONGEST_TEXT
                && !isPlain(file.filnavn().toLowerCase(Locale.ROOT))) {
            return without(file.filnavn(), file.fingeraftryk(), Filtraek.FOR_TUNG);
        }
        Map<Filtraek, String> traits = new EnumMap<>(Filtraek.class);
        file.traek()
                .forEach((trait, detail) ->
                        traits.put(trait, detail.length() > DETAIL ? detail.substring(0, DETAIL) + "…" : detail));
        return new Bilagsfil(file.filnavn(), file.fingeraftryk(), file.tekst(), file.synligt(), Map.copyOf(traits));
    }

    private static Bilagsfil read(String filnavn, String print, byte[] indhold) {
        if (isPdf(indhold)) {
            return Pdf.laes(filnavn, print, indhold);
        }
        String name = filnavn.toLowerCase(Locale.ROOT);
        if (Billede.erJpeg(indhold) || Billede.erPng(indhold)) {
            return Billede.laes(filnavn, print, indhold);
        }
        if (starts(indhold, "PK") && (name.endsWith(".xlsx") || name.endsWith(".pptx"))) {
            return Kontorfil.laes(filnavn, print, indhold);
        }
        if (starts(indhold, "PK")) {
            return Docx.laes(filnavn, print, indhold);
        }
        if (indhold.length > 8 && (indhold[0] & 0xff) == 0xd0 && (indhold[1] & 0xff) == 0xcf) {
            return without(filnavn, print, Filtraek.ADGANGSKODE);
        }
        if (name.matches(".*\\.(?:docx|pdf|xlsx|pptx|png|jpe?g)")) {
            return without(filnavn, print, Filtraek.BESKADIGET);
        }
        Stykke text = isPlain(name) ? Stykke.af(text(indhold)) : Stykke.TOMT;
        return new Bilagsfil(filnavn, print, text, Map.of());
    }

    private static boolean isPlain(String name) {
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    /** UTF-8, or what old Windows programs write. */
    static String text(byte[] bytes) {
        try {
            String found = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return found.startsWith("\ufeff") ? found.substring(1) : found;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Readers look for its head in the first kilobyte, whatever stands before it. */
    private static boolean isPdf(byte[] bytes) {
        return head(bytes).contains("%PDF-");
    }

    private static boolean starts(byte[] bytes, String mark) {
        return head(bytes).startsWith(mark);
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
