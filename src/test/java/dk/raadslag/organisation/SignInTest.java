package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.raadslag.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
class SignInTest {

    @Autowired
    Testbrugere testbrugere;

    @Autowired
    AktuelBruger aktuel;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void actsAsThePersonSignedIn() {
        Bruger inger = testbrugere.sekretariat();
        Testbrugere.som(inger, () -> {
            assertThat(aktuel.bruger()).isEqualTo(inger);
            assertThat(aktuel.har(Rolle.SEKRETARIAT)).isTrue();
            assertThat(aktuel.har(Rolle.ADMINISTRATOR)).isFalse();
        });
        assertThatThrownBy(aktuel::id).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void findsAnAccountWithoutRegardToCase() {
        testbrugere.forfatter();
        assertThat(accounts.loadUserByUsername(" Test-FORFATTER ").getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_FORFATTER");
    }

    @Test
    void keepsPasswordsAsArgon2id() {
        String kept = encoder.encode("hemmelig");
        assertThat(kept).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("hemmelig", kept)).isTrue();
        assertThat(encoder.matches("Hemmelig", kept)).isFalse();
    }
}
