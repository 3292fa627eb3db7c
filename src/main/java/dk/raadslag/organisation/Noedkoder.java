package dk.raadslag.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/** Recovery codes: shown once, kept as hashes. {@code abcd-efgh-ijkl-mnop}. */
final class Noedkoder {

    static final int ANTAL = 10;

    private static final int BYTES = 10;

    private Noedkoder() {}

    static List<String> nye(SecureRandom tilfaeldig) {
        return Stream.generate(() -> en(tilfaeldig)).limit(ANTAL).toList();
    }

    private static String en(SecureRandom tilfaeldig) {
        byte[] bytes = new byte[BYTES];
        tilfaeldig.nextBytes(bytes);
        return Base32.toBase32String(bytes).toLowerCase(Locale.ROOT).replaceAll("(....)(?=.)", "$1-");
    }

    /** However it is typed: capitals, spaces and hyphens make no difference. */
    static byte[] aftryk(String kode) {
        try {
            String ren = kode.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
            return MessageDigest.getInstance("SHA-256").digest(ren.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
