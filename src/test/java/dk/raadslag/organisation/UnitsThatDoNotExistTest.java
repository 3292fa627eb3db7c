package dk.raadslag.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.IntegrationTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The settings, or the municipality's own sign-in, name a unit that is none here: whoever runs the program can see it. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class UnitsThatDoNotExistTest {

    @Autowired
    Enheder enheder;

    @Autowired
    Testbrugere personer;

    @Test
    void isToldAtTheStart(CapturedOutput log) {
        units("Fagligt Sekretariat=FAS;Andre=FASE", "INGEN").run(new DefaultApplicationArguments());
        assertThat(log.getOut()).contains("the unit FASE,", "the unit INGEN,").doesNotContain("the unit FAS,");
    }

    @Test
    void isToldOnceAsItsPeopleAreRefused(CapturedOutput log) {
        UnknownUnits units = units("", "");
        for (int time = 0; time < 3; time++) {
            units.refused(List.of("Teknik og Miljø"));
            units.refused(List.of());
        }
        assertThat(log.getOut().lines().filter(line -> line.contains("'Teknik og Miljø'")))
                .hasSize(1);
        assertThat(log.getOut().lines().filter(line -> line.contains("'-'"))).hasSize(1);
    }

    private UnknownUnits units(String named, String rest) {
        personer.fas();
        return new UnknownUnits(
                enheder, new Kommuneloginvalg("https://x", "y", "", Set.of(), "groups", "department", "", named, rest));
    }
}
