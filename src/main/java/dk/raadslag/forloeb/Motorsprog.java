package dk.raadslag.forloeb;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;

/** The engine's SQL: a file is read when a statement of it is first asked for. Public because MyBatis makes it. */
public final class Motorsprog extends Configuration {

    /** What all files draw on, so that it is read first. */
    private static final String FAELLES = "org/flowable/common/db/mapping/common.xml";

    private final ReentrantLock laeser = new ReentrantLock(true);
    private final List<Sprogfil> ulaest = new ArrayList<>();
    private volatile boolean helt;

    void vent(List<String> filer) {
        Stream.concat(Stream.of(FAELLES), filer.stream().filter(fil -> !fil.equals(FAELLES)))
                .forEach(fil -> ulaest.add(Sprogfil.laes(fil)));
    }

    @Override
    public MappedStatement getMappedStatement(String id, boolean ogUfaerdige) {
        if (helt) {
            return super.getMappedStatement(id, ogUfaerdige);
        }
        laeser.lock();
        try {
            if (!hasStatement(id, false)) {
                laes(fil -> fil.navn().equals(FAELLES) || fil.rummer(id));
            }
            return super.getMappedStatement(id, ogUfaerdige);
        } finally {
            laeser.unlock();
        }
    }

    /** Reads what nobody has asked for yet, file by file, so that whoever asks meanwhile need not wait for all of it. */
    void laesResten() {
        while (!helt) {
            laeser.lock();
            try {
                Sprogfil naeste = ulaest.isEmpty() ? null : ulaest.getFirst();
                laes(fil -> fil == naeste);
                helt = ulaest.isEmpty();
            } finally {
                laeser.unlock();
            }
        }
    }

    private void laes(Predicate<Sprogfil> hvilke) {
        List<Sprogfil> nu = ulaest.stream().filter(hvilke).toList();
        ulaest.removeAll(nu);
        nu.forEach(fil -> new XMLMapperBuilder(
                        new ByteArrayInputStream(fil.tekst().getBytes(StandardCharsets.UTF_8)),
                        this,
                        fil.navn(),
                        getSqlFragments())
                .parse());
    }
}
