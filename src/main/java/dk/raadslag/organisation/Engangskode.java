package dk.raadslag.organisation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes (RFC 6238) as every authenticator app reckons them: SHA-1, six digits, thirty seconds. Own
 * code: the algorithm is shorter than the setting-up of a library, and the RFC brings its test values along.
 */
final class Engangskode {

    static final int CIFRE = 6;
    static final int SEKUNDER = 30;

    /** A telephone's clock may be so many steps off. */
    private static final int SKAEV = 1;

    private static final int[] TIERE = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};

    private Engangskode() {}

    /** Which step this code belongs to, of those that are good now; none if it is wrong. */
    static OptionalLong trin(byte[] hemmelighed, String kode, Instant nu) {
        long her = nu.getEpochSecond() / SEKUNDER;
        return LongStream.rangeClosed(her - SKAEV, her + SKAEV)
                .filter(trin -> same(af(hemmelighed, trin, CIFRE), kode))
                .findFirst();
    }

    /** The code of one step. */
    static String af(byte[] hemmelighed, long trin, int cifre) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(hemmelighed, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(trin).array());
            int fra = hash[hash.length - 1] & 0xf;
            int tal = ByteBuffer.wrap(hash).getInt(fra) & Integer.MAX_VALUE;
            return ("%0" + cifre + "d").formatted(tal % TIERE[cifre]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA1 is part of every JDK", e);
        }
    }

    private static boolean same(String en, String anden) {
        return MessageDigest.isEqual(en.getBytes(StandardCharsets.UTF_8), anden.getBytes(StandardCharsets.UTF_8));
    }
}
