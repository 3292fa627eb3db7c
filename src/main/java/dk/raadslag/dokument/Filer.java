package dk.raadslag.dokument;

import dk.raadslag.dokument.FilAfvist.Grund;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * The program's files, by content: the same content is kept once.
 *
 * <p>Open to every caller, because it knows no case: the module that owns the attachment decides who may add, see and
 * fetch it, and asks here only after that. A hash is no ticket: never take one from the outside.
 */
@Service
@PermitAll
public class Filer {

    private final Fillager lager;
    private final Filgenkender genkender;
    private final Virusvagt virusvagt;
    private final ObjectProvider<Filproeve> proever;
    private final DataSize stoerst;

    Filer(
            Fillager lager,
            Filgenkender genkender,
            Virusvagt virusvagt,
            ObjectProvider<Filproeve> proever,
            @Value("${raadslag.fil.stoerst:50MB}") DataSize stoerst) {
        this.lager = lager;
        this.genkender = genkender;
        this.virusvagt = virusvagt;
        this.proever = proever;
        this.stoerst = stoerst;
    }

    /** The limit of one file. */
    public DataSize stoerst() {
        return stoerst;
    }

    /**
     * Takes a file in, in the caller's transaction if there is one. It passes through a temporary file: neither size nor
     * type can be known before the last byte, memory holds one piece at a time, and no connection waits for the network.
     *
     * @throws FilAfvist if it is empty, too large, none of the types, infected, or could not be scanned where it must be
     * @throws IOException if it cannot be read to its end
     */
    public Fil gem(InputStream indhold) throws IOException {
        Path kladde = Files.createTempFile("raadslag-", ".fil");
        try {
            Fil fil = examine(kladde, Aftryk.copy(indhold, kladde, stoerst.toBytes()));
            List<Runnable> bagefter =
                    proever.stream().map(proeve -> proeve.look(fil, kladde)).toList();
            try (InputStream hele = Files.newInputStream(kladde)) {
                lager.gem(fil, hele);
            }
            bagefter.forEach(Runnable::run);
            return fil;
        } finally {
            Files.deleteIfExists(kladde);
        }
    }

    private Fil examine(Path kladde, Aftryk aftryk) throws IOException {
        if (aftryk.stoerrelse() == 0) {
            throw new FilAfvist(Grund.TOM);
        }
        if (aftryk.stoerrelse() > stoerst.toBytes()) {
            throw new FilAfvist(Grund.FOR_STOR, stoerst.toMegabytes());
        }
        Fil fil = new Fil(aftryk.sha256(), aftryk.stoerrelse(), genkender.recognise(kladde));
        virusvagt.check(fil, kladde);
        return fil;
    }

    /** @throws NoSuchElementException if there is no such file */
    public Fil find(String sha256) {
        return lager.find(sha256).orElseThrow(() -> new NoSuchElementException("No file " + sha256));
    }

    /**
     * The content, read piece by piece. The caller closes it.
     *
     * @throws NoSuchElementException if there is no such file
     */
    public InputStream aabn(String sha256) {
        return lager.aabn(find(sha256));
    }
}
