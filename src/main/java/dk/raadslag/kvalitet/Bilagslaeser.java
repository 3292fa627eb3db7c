package dk.raadslag.kvalitet;

import dk.raadslag.kvalitet.fil.Billede;
import dk.raadslag.kvalitet.fil.Docx;
import dk.raadslag.kvalitet.fil.Kontorfil;
import dk.raadslag.kvalitet.fil.Pdf;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Reads an attached file for the check. Never fails: a file that cannot be read says so as one of its traits. */
public final class Bilagslaeser {

    private Bilagslaeser() {}

    /** Office files, PDF, pictures and plain text are read; of any other file only the fingerprint is known. */
    public static Bilagsfil laes(String filnavn, byte[] indhold) {
        String print = fingerprint(indhold);
        if (starts(indhold, "%PDF-")) {
            return Pdf.laes(filnavn, print, indhold);
        }
        String name = filnavn.toLowerCase(java.util.Locale.ROOT);
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
            return new Bilagsfil(filnavn, print, Stykke.TOMT, Map.of(Filtraek.ADGANGSKODE, ""));
        }
        if (name.matches(".*\\.(?:docx|pdf|xlsx|pptx|png|jpe?g)")) {
            return new Bilagsfil(filnavn, print, Stykke.TOMT, Map.of(Filtraek.BESKADIGET, ""));
        }
        Stykke text = name.endsWith(".txt") || name.endsWith(".md") ? Stykke.af(text(indhold)) : Stykke.TOMT;
        return new Bilagsfil(filnavn, print, text, Map.of());
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

    private static boolean starts(byte[] bytes, String mark) {
        int limit = Math.min(bytes.length, 1024);
        return new String(bytes, 0, limit, StandardCharsets.ISO_8859_1).startsWith(mark);
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
