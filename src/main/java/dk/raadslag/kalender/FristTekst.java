package dk.raadslag.kalender;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * How an instant reads, everywhere the same: "torsdag den 26. november 2026 kl. 12.00" and "om 2 dage og 1 time". Days
 * are calendar days in Copenhagen, so that a change to summer time does not take an hour from "om 2 dage".
 */
public final class FristTekst {

    private static final ResourceBundle.Control OWN_LANGUAGES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static final Locale DANSK = Locale.of("da", "DK");

    private FristTekst() {}

    /** Day, date and time. */
    public static String hvornaar(Instant tidspunkt, Locale sprog) {
        return format("kalender.frist.hvornaar", tidspunkt, sprog);
    }

    /** The same without the year, where the place is small and the year plain. */
    public static String kort(Instant tidspunkt, Locale sprog) {
        return format("kalender.frist.kort", tidspunkt, sprog);
    }

    /** A day alone: "26. november 2026". */
    public static String dag(LocalDate dag, Locale sprog) {
        return DateTimeFormatter.ofPattern(ord(sprog).getString("kalender.frist.dag"), sprog(sprog))
                .format(dag);
    }

    /** How long is left: the two largest units; or how long ago it was: the largest. */
    public static String omHvorLaenge(Instant tidspunkt, Instant nu, Locale sprog) {
        return tidspunkt.isBefore(nu)
                ? tekst("kalender.frist.siden", sprog, stoerste(nu, tidspunkt, sprog))
                : tekst("kalender.frist.om", sprog, toStoerste(nu, tidspunkt, sprog));
    }

    private static String toStoerste(Instant nu, Instant tidspunkt, Locale sprog) {
        ZonedDateTime fra = nu.atZone(Moederytme.ZONE);
        ZonedDateTime til = tidspunkt.atZone(Moederytme.ZONE);
        long dage = fra.until(til, ChronoUnit.DAYS);
        Duration rest = Duration.between(fra.plusDays(dage), til);
        if (dage >= 7) {
            return antal("dage", dage, sprog);
        }
        return dage > 0
                ? to("dage", dage, "timer", rest.toHours(), sprog)
                : rest.toMinutes() > 0
                        ? to("timer", rest.toHours(), "minutter", rest.toMinutesPart(), sprog)
                        : tekst("kalender.frist.straks", sprog);
    }

    private static String stoerste(Instant nu, Instant tidspunkt, Locale sprog) {
        ZonedDateTime til = nu.atZone(Moederytme.ZONE);
        long dage = tidspunkt.atZone(Moederytme.ZONE).until(til, ChronoUnit.DAYS);
        Duration gaaet = Duration.between(tidspunkt, nu);
        return dage > 0
                ? antal("dage", dage, sprog)
                : gaaet.toHours() > 0
                        ? antal("timer", gaaet.toHours(), sprog)
                        : gaaet.toMinutes() > 0
                                ? antal("minutter", gaaet.toMinutes(), sprog)
                                : tekst("kalender.frist.straks", sprog);
    }

    private static String to(String enhed, long antal, String mindre, long rest, Locale sprog) {
        if (antal == 0) {
            return antal(mindre, rest, sprog);
        }
        String stort = antal(enhed, antal, sprog);
        return rest == 0 ? stort : tekst("kalender.frist.og", sprog, stort, antal(mindre, rest, sprog));
    }

    private static String antal(String enhed, long antal, Locale sprog) {
        return tekst("kalender.frist." + enhed, sprog, antal);
    }

    private static String format(String key, Instant tidspunkt, Locale sprog) {
        return DateTimeFormatter.ofPattern(ord(sprog).getString(key), sprog(sprog))
                .format(tidspunkt.atZone(Moederytme.ZONE));
    }

    private static String tekst(String key, Locale sprog, Object... arguments) {
        return new MessageFormat(ord(sprog).getString(key), sprog(sprog)).format(arguments);
    }

    private static Locale sprog(Locale sprog) {
        return sprog.getLanguage().equals("en") ? Locale.UK : DANSK;
    }

    private static ResourceBundle ord(Locale sprog) {
        return ResourceBundle.getBundle("i18n.kalender", sprog(sprog), OWN_LANGUAGES);
    }
}
