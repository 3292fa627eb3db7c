package dk.raadslag.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class FejlmelderTest {

    @Test
    void saysInOneSentenceWhatAPersonCanMend() {
        assertThat(Fejlmelder.saetning(new IllegalStateException(new PortInUseException(8114))))
                .hasValueSatisfying(saetning -> assertThat(saetning).startsWith("Port 8114 er optaget"));
        assertThat(Fejlmelder.saetning(new RuntimeException(new SQLException("", "08001"))))
                .hasValueSatisfying(saetning -> assertThat(saetning).contains("kan ikke nås"));
        assertThat(Fejlmelder.saetning(new RuntimeException(new SQLException("", "28P01"))))
                .hasValueSatisfying(saetning -> assertThat(saetning).contains("afviste"));
        assertThat(Fejlmelder.saetning(new RuntimeException(new SQLException("", "53100"))))
                .hasValueSatisfying(saetning -> assertThat(saetning).contains("plads"));
    }

    @Test
    void leavesWhatItDoesNotKnowToTheStackTrace() {
        assertThat(Fejlmelder.saetning(new IllegalStateException(new IOException("?"))))
                .isEmpty();
        assertThat(Fejlmelder.saetning(new RuntimeException(new SQLException("", "42601"))))
                .isEmpty();
    }
}
