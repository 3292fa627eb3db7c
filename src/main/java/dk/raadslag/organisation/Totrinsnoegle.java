package dk.raadslag.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How the secrets of second factors lie in the database: encrypted with {@code RAADSLAG_TOTRIN_NOEGLE} where that is set,
 * so that a backup alone makes no codes; else as they are, readable by the program's role and the owner only.
 */
@Component
class Totrinsnoegle {

    private static final String AABEN = "{aaben}";
    private static final String AES = "{aes-gcm}";
    private static final int NONCE = 12;
    private static final int MAERKE_BITS = 128;

    private final String noegle;
    private final SecureRandom tilfaeldig = new SecureRandom();

    Totrinsnoegle(@Value("${raadslag.totrin.noegle:}") String noegle) {
        this.noegle = noegle;
    }

    /** @param bruger whose it is: moved to another account, it cannot be read */
    String laas(byte[] hemmelighed, long bruger) {
        if (noegle.isEmpty()) {
            return AABEN + Base64.getEncoder().encodeToString(hemmelighed);
        }
        byte[] nonce = new byte[NONCE];
        tilfaeldig.nextBytes(nonce);
        byte[] laast = cipher(Cipher.ENCRYPT_MODE, nonce, bruger, hemmelighed);
        byte[] alt = Arrays.copyOf(nonce, NONCE + laast.length);
        System.arraycopy(laast, 0, alt, NONCE, laast.length);
        return AES + Base64.getEncoder().encodeToString(alt);
    }

    /** @throws IllegalStateException if it was encrypted with another key */
    byte[] aabn(String gemt, long bruger) {
        if (gemt.startsWith(AABEN)) {
            return Base64.getDecoder().decode(gemt.substring(AABEN.length()));
        }
        byte[] alt = Base64.getDecoder().decode(gemt.substring(AES.length()));
        byte[] laast = Arrays.copyOfRange(alt, NONCE, alt.length);
        return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(alt, NONCE), bruger, laast);
    }

    private byte[] cipher(int retning, byte[] nonce, long bruger, byte[] tekst) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(noegle.getBytes(StandardCharsets.UTF_8));
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(retning, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(MAERKE_BITS, nonce));
            aes.updateAAD(Long.toString(bruger).getBytes(StandardCharsets.UTF_8));
            return aes.doFinal(tekst);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RAADSLAG_TOTRIN_NOEGLE er en anden, end da hemmeligheden blev gemt", e);
        }
    }
}
