package dk.raadslag.organisation;

import dk.raadslag.drift.SettingsCheck.Faults;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** What cannot be meant of what was set about sign-in, roles, the first administrator and the way to the program. */
public final class AccessSettings {

    private static final String ISSUER = "raadslag.oidc.udsteder";
    private static final String CLIENT = "raadslag.oidc.klient";
    private static final String ROLES = "raadslag.oidc.roller";
    private static final String UNITS = "raadslag.oidc.enheder";
    private static final String ADMINISTRATOR = "raadslag.admin.brugernavn";
    private static final String PASSWORD = "raadslag.admin.adgangskode";

    private AccessSettings() {}

    /** For {@link dk.raadslag.drift.SettingsCheck}. */
    public static void check(Environment settings, Faults faults) {
        signIn(settings, faults);
        firstAdministrator(settings, faults);
        Stream.of(set(settings, "raadslag.totrin.roller").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> role("RAADSLAG_TOTRIN_ROLLER", name, faults));
        try {
            TrustedProxies.named(set(settings, "raadslag.proxyer"));
        } catch (IllegalArgumentException e) {
            form(settings, "raadslag.proxyer", "10.2.0.4,10.3.0.0/24", faults);
        }
        try {
            TrustedProxies.address(set(settings, "raadslag.adresse"));
        } catch (IllegalArgumentException e) {
            form(settings, "raadslag.adresse", "https://indstillinger.kommune.dk", faults);
        }
    }

    private static void signIn(Environment settings, Faults faults) {
        String issuer = set(settings, ISSUER);
        together(settings, ISSUER, CLIENT, faults);
        if (!issuer.isEmpty()) {
            if (!issuer.matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/\\S*)?")) {
                form(settings, ISSUER, "https://login.kommune.dk/…", faults);
            }
            if (set(settings, ROLES).isEmpty()) {
                faults.add("roller-mangler");
            }
        }
        for (String pair : pairs(settings, ROLES)) {
            int equals = pair.lastIndexOf('=');
            if (equals < 1) {
                faults.add("form", variable(ROLES), "GRUPPE=FORFATTER;GRUPPE=SEKRETARIAT", pair);
            } else {
                role(variable(ROLES), pair.substring(equals + 1).strip(), faults);
            }
        }
        for (String pair : pairs(settings, UNITS)) {
            if (pair.lastIndexOf('=') < 1) {
                faults.add("form", variable(UNITS), "NAVN=FAS;NAVN=OL", pair);
            }
        }
    }

    private static void firstAdministrator(Environment settings, Faults faults) {
        together(settings, ADMINISTRATOR, PASSWORD, faults);
        String password = settings.getProperty(PASSWORD, "");
        if (!password.isEmpty() && Afvisning.isShort(password)) {
            faults.add("adgangskode", Integer.toString(Afvisning.SHORTEST_PASSWORD));
        }
        String name = set(settings, ADMINISTRATOR);
        if (!name.isEmpty() && !Afvisning.isUserName(name)) {
            form(settings, ADMINISTRATOR, "karen", faults);
        }
    }

    /** One of two that mean nothing alone. */
    private static void together(Environment settings, String one, String other, Faults faults) {
        boolean first = !set(settings, one).isEmpty();
        if (first == set(settings, other).isEmpty()) {
            faults.add("alene", variable(first ? one : other), variable(first ? other : one));
        }
    }

    private static void role(String variable, String name, Faults faults) {
        if (Arrays.stream(Rolle.values()).noneMatch(role -> role.name().equals(name))) {
            String all = Arrays.stream(Rolle.values()).map(Rolle::name).collect(Collectors.joining(", "));
            faults.add("rolle", variable, name, all);
        }
    }

    private static void form(Environment settings, String property, String example, Faults faults) {
        faults.add("form", variable(property), example, set(settings, property));
    }

    private static String[] pairs(Environment settings, String property) {
        return Stream.of(set(settings, property).split(";", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .toArray(String[]::new);
    }

    private static String set(Environment settings, String property) {
        return settings.getProperty(property, "").strip();
    }

    private static String variable(String property) {
        return property.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
    }
}
