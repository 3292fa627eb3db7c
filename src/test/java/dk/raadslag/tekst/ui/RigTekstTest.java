package dk.raadslag.tekst.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dk.raadslag.KaribuTest;
import dk.raadslag.tekst.Tekst;
import dk.raadslag.tekst.ui.Gemmer.Afvist;
import dk.raadslag.tekst.ui.Gemmer.Foraeldet;
import dk.raadslag.tekst.ui.Gemmer.Gemt;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RigTekstTest extends KaribuTest {

    private static final String OLD = Tekst.fraPlainText("gammel").toJson();
    private static final String NEW = Tekst.fraPlainText("ny").toJson();

    private final List<String> saved = new ArrayList<>();
    private RigTekst felt;

    @BeforeEach
    void aFieldOnAPage() {
        felt = new RigTekst("Indledning");
        felt.setVaerdi(OLD, 7);
        felt.setGemmer((tekst, grundlag) -> {
            saved.add(grundlag + " " + tekst);
            return new Gemt(grundlag + 1);
        });
        UI.getCurrent().add(felt);
    }

    @Test
    void savesTheCanonicalTextOnItsRevision() {
        String fromEditor =
                NEW.replace("{\"type\":\"text\",\"text\":\"ny\"}", "{\"text\":\"ny\",\"marks\":[],\"type\":\"text\"}");

        assertThat(felt.skriv(fromEditor)).isEqualTo(new Gemt(8));
        assertThat(saved).containsExactly("7 " + NEW);
        assertThat(felt.getTekst()).isEqualTo(Tekst.fraPlainText("ny"));
        assertThat(felt.getRevision()).isEqualTo(8);
    }

    @Test
    void savesNothingThatIsNotAText() {
        assertThat(felt.skriv("{\"type\":\"doc\",\"content\":[{\"type\":\"script\"}]}"))
                .isEqualTo(new Afvist(text("tekst.afvist.unknown-node")));
        assertThat(saved).isEmpty();
    }

    @Test
    void savesNothingWhileItMayOnlyBeRead() {
        felt.setReadOnly(true);

        assertThat(felt.skriv(NEW)).isEqualTo(new Afvist(text("tekst.afvist.laast")));
        assertThat(saved).isEmpty();
    }

    @Test
    void keepsItsTextWhenSomebodyElseWasFirst() {
        Foraeldet newer = new Foraeldet(NEW, 9, "Jonas Bech");
        felt.setGemmer((tekst, grundlag) -> newer);

        assertThat(felt.skriv(NEW)).isEqualTo(newer);
        assertThat(felt.getVaerdi()).isEqualTo(OLD);
        assertThat(felt.getRevision()).isEqualTo(7);
    }

    @Test
    void hasAMessageForEveryKindOfFault() {
        for (var fejl : dk.raadslag.tekst.UgyldigTekst.Fejl.values()) {
            assertThat(text("tekst.afvist." + new dk.raadslag.tekst.UgyldigTekst(fejl).kode()))
                    .doesNotContain("!");
        }
    }

    @Test
    void aPlainFieldHoldsOneParagraph() {
        TekstFelt plain = new TekstFelt("Titel");
        plain.setHoejst(20);

        assertThat(plain.skriv(" en\nto\u0000 ")).isEqualTo(new Gemt(1));
        assertThat(plain.getVaerdi()).isEqualTo("en to");
    }
}
