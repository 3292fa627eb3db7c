package dk.raadslag;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void everyModuleUsesOnlyWhatItSaysItUses() {
        ApplicationModules.of(Raadslag.class).verify();
    }
}
