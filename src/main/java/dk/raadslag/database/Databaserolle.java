package dk.raadslag.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A login role of the program in PostgreSQL. Its password is derived from the owner's, so that several nodes agree
 * without a secret more to configure.
 */
enum Databaserolle {
    RAADSLAG_APP,
    RAADSLAG_OFFENTLIG;

    String navn() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String adgangskode(String ejersAdgangskode) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(("raadslag:" + ejersAdgangskode).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(navn().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
