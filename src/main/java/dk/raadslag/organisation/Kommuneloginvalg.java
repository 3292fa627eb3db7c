package dk.raadslag.organisation;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality's own sign-in, as whoever runs the program sets it ({@code RAADSLAG_OIDC_…}).
 *
 * @param udsteder the provider's address, as it names itself
 * @param klient what the provider calls the program, with its secret; without one the program proves itself by PKCE alone
 * @param omfang scopes to ask for
 * @param gruppekrav the claim that holds a person's groups, e.g. {@code groups}, {@code roles}, {@code realm_access.roles}
 * @param enhedskrav the claim that names a person's unit
 * @param roller which group gives which role: {@code group=ROLE;group=ROLE}
 * @param enheder which group, or which value of the unit's claim, is which unit: {@code value=CODE;value=CODE}
 * @param enhed the unit of those for whom nothing says another; none if empty
 */
@ConfigurationProperties("raadslag.oidc")
record Kommuneloginvalg(
        String udsteder,
        String klient,
        @DefaultValue("") String hemmelighed,
        @DefaultValue({"openid", "profile", "email"}) Set<String> omfang,
        @DefaultValue("groups") String gruppekrav,
        @DefaultValue("department") String enhedskrav,
        @DefaultValue("") String roller,
        @DefaultValue("") String enheder,
        @DefaultValue("") String enhed) {

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
        return udsteder;
    }
}
