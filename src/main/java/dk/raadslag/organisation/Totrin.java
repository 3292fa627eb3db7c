package dk.raadslag.organisation;

import dk.raadslag.spor.Spor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of the one signed in: codes of an app, beside the password. Nobody keeps it for another. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Totrin {

    /** Counted apart from sign-in: who sits at a screen that was left open locks nobody out. */
    private static final String HER = "programmet";

    private static final String PROGRAM = "Rådslag";

    private final AktuelBruger aktuel;
    private final Totrinslager lager;
    private final Totrinskrav krav;
    private final Indgangsforsoeg forsoeg;
    private final Spor spor;

    Totrin(AktuelBruger aktuel, Totrinslager lager, Totrinskrav krav, Indgangsforsoeg forsoeg, Spor spor) {
        this.aktuel = aktuel;
        this.lager = lager;
        this.krav = krav;
        this.forsoeg = forsoeg;
        this.spor = spor;
    }

    /**
     * How it stands.
     *
     * @param mulig whether there is a password that a second factor could stand beside
     * @param kraevet whether the person's roles demand one
     */
    public record Status(boolean mulig, boolean slaaetTil, boolean kraevet, int noedkoder) {}

    /**
     * What the app must be told.
     *
     * @param hemmelighed in Base32, to be typed by hand
     * @param adresse the same as an address, for a QR code
     */
    public record Tilmelding(String hemmelighed, String adresse) {}

    @Transactional(readOnly = true)
    public Status status() {
        Bruger bruger = aktuel.bruger();
        return new Status(
                !bruger.fraKommunelogin(),
                lager.erBekraeftet(bruger.getId()),
                krav.gaelder(bruger.getRoller()),
                lager.noedkoderTilbage(bruger.getId()));
    }

    /** A new secret; it counts for nothing before {@link #bekraeft}. */
    public Tilmelding begynd() {
        Bruger bruger = own();
        String hemmelighed = Base32.toBase32String(lager.begynd(bruger.getId()));
        String adresse = "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        encoded(PROGRAM),
                        encoded(bruger.getBrugernavn()),
                        hemmelighed,
                        encoded(PROGRAM),
                        Engangskode.CIFRE,
                        Engangskode.SEKUNDER);
        return new Tilmelding(hemmelighed, adresse);
    }

    /** Turns it on, if the app shows the right code: the recovery codes then, this once. Empty if the code is wrong. */
    public Optional<List<String>> bekraeft(String kode) {
        Bruger bruger = own();
        Optional<List<String>> noedkoder = lager.bekraeft(bruger.getId(), kode);
        noedkoder.ifPresent(koder -> note(bruger, "bruger.totrinTil"));
        return noedkoder;
    }

    /** Turns it off, if the code is right. False if it is not, or the person's roles demand a second factor. */
    public boolean slaaFra(String kode) {
        Bruger bruger = own();
        if (krav.gaelder(bruger.getRoller()) || !maaGaette(bruger) || !lager.brug(bruger.getId(), kode)) {
            return false;
        }
        forsoeg.lykkedesKode(her(bruger));
        lager.fjern(bruger.getId());
        note(bruger, "bruger.totrinFra");
        return true;
    }

    /** New recovery codes in the place of the earlier ones, if the app shows the right code: this once. */
    public Optional<List<String>> renewCodes(String kode) {
        Bruger bruger = own();
        if (!lager.erBekraeftet(bruger.getId()) || !maaGaette(bruger) || !lager.brug(bruger.getId(), kode)) {
            return Optional.empty();
        }
        forsoeg.lykkedesKode(her(bruger));
        note(bruger, "bruger.noedkoderFornyet");
        return Optional.of(lager.nyeNoedkoder(bruger.getId()));
    }

    /** A session that was left open is no way to try codes by the thousand. */
    private boolean maaGaette(Bruger bruger) {
        try {
            forsoeg.begyndKode(her(bruger));
            return true;
        } catch (Indgangslaast laast) {
            return false;
        }
    }

    private static Attempt her(Bruger bruger) {
        return new Attempt(bruger.getBrugernavn(), HER, HER);
    }

    private Bruger own() {
        Bruger bruger = aktuel.selv();
        if (bruger.fraKommunelogin()) {
            throw new AccessDeniedException("The municipality's own sign-in has its own second factor");
        }
        return bruger;
    }

    private void note(Bruger bruger, String handling) {
        spor.noter("Bruger", bruger.getBrugernavn(), handling, Map.of(), null);
    }

    private static String encoded(String ord) {
        return URLEncoder.encode(ord, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
