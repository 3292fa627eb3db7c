package dk.raadslag.organisation;

import static dk.raadslag.drift.CheckedSettings.variable;

import dk.raadslag.drift.CheckedSettings;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public static void check(CheckedSettings settings) {
        signIn(settings);
        firstAdministrator(settings);
        Stream.of(settings.get("raadslag.totrin.roller").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> role(settings, "RAADSLAG_TOTRIN_ROLLER", name));
        try {
            TrustedProxies.named(settings.get("raadslag.proxyer"));
        } catch (IllegalArgumentException e) {
            settings.refuseForm("raadslag.proxyer", "10.2.0.4,10.3.0.0/24");
        }
        try {
            TrustedProxies.address(settings.get("raadslag.adresse"));
        } catch (IllegalArgumentException e) {
            settings.refuseForm("raadslag.adresse", "https://indstillinger.kommune.dk");
        }
    }

    private static void signIn(CheckedSettings settings) {
        String issuer = settings.get(ISSUER);
        together(settings, ISSUER, CLIENT);
        if (!issuer.isEmpty()) {
            if (!issuer.matches("https://\\S+|http://(localhost|127\\.0\\.0\\.1)(:\\d+)?(/\\S*)?")) {
                settings.refuseForm(ISSUER, "https://login.kommune.dk/…");
            }
            if (settings.get(ROLES).isEmpty()) {
                settings.refuse("roller-mangler");
            }
        }
        for (String pair : pairs(settings, ROLES)) {
            int equals = pair.lastIndexOf('=');
            if (equals < 1) {
                settings.refuse("form", variable(ROLES), "GRUPPE=FORFATTER;GRUPPE=SEKRETARIAT", pair);
            } else {
                role(settings, variable(ROLES), pair.substring(equals + 1).strip());
            }
        }
        for (String pair : pairs(settings, UNITS)) {
            if (pair.lastIndexOf('=') < 1) {
                settings.refuse("form", variable(UNITS), "NAVN=FAS;NAVN=OL", pair);
            }
        }
    }

    private static void firstAdministrator(CheckedSettings settings) {
        together(settings, ADMINISTRATOR, PASSWORD);
        String password = settings.exactly(PASSWORD);
        if (!password.isEmpty() && Afvisning.isShort(password)) {
            settings.refuse("adgangskode", Integer.toString(Afvisning.SHORTEST_PASSWORD));
        }
        String name = settings.get(ADMINISTRATOR);
        if (!name.isEmpty() && !Afvisning.isUserName(name)) {
            settings.refuseForm(ADMINISTRATOR, "karen");
        }
    }

    /** One of two that mean nothing alone. */
    private static void together(CheckedSettings settings, String one, String other) {
        boolean first = !settings.get(one).isEmpty();
        if (first == settings.get(other).isEmpty()) {
            settings.refuse("alene", variable(first ? one : other), variable(first ? other : one));
        }
    }

    private static void role(CheckedSettings settings, String variable, String name) {
        if (Arrays.stream(Rolle.values()).noneMatch(role -> role.name().equals(name))) {
            String all = Arrays.stream(Rolle.values()).map(Rolle::name).collect(Collectors.joining(", "));
            settings.refuse("rolle", variable, name, all);
        }
    }

    private static String[] pairs(CheckedSettings settings, String property) {
        return Stream.of(settings.get(property).split(";", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .toArray(String[]::new);
    }
}
