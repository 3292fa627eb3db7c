package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import dk.raadslag.spor.Spor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets no file in that the virus scanner knows, nor any it could not be asked about. A refusal is noted in the trail, with
 * the file's hash and the scanner's word for it, whatever becomes of the caller's transaction.
 */
@Component
class Virusvagt {

    private static final Logger LOG = LoggerFactory.getLogger(Virusvagt.class);
    private static final String EMNE = "fil";

    private final Virusskanner skanner;
    private final Spor spor;
    private final TransactionTemplate egen;

    Virusvagt(Virusskanner skanner, Spor spor, PlatformTransactionManager transaktioner) {
        this.skanner = skanner;
        this.spor = spor;
        egen = new TransactionTemplate(transaktioner);
        egen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws FilAfvist if the file may not come in */
    void check(Fil fil, Path indhold) {
        if (skanner.erTilsluttet()) {
            Optional<String> fund = ask(fil, indhold);
            if (fund.isPresent()) {
                note(fil, "virus", Map.of("fund", fund.get()));
                throw new FilAfvist(Grund.VIRUS);
            }
        }
    }

    private Optional<String> ask(Fil fil, Path indhold) {
        try {
            return skanner.fund(indhold);
        } catch (IOException nede) {
            LOG.warn("The virus scanner has not answered: {}", nede.toString());
            note(fil, "ikkeSkannet", Map.of());
            throw new FilAfvist(Grund.IKKE_SKANNET);
        }
    }

    private void note(Fil fil, String handling, Map<String, String> detaljer) {
        egen.executeWithoutResult(status -> spor.noter(EMNE, fil.sha256(), handling, detaljer, null));
    }
}
