package dk.raadslag.spor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the trail from its first row and finds what was changed, removed or put in, whoever did it. */
final class Sporkontrol {

    private static final String ALLE = "SELECT * FROM raadslag.haendelse ORDER BY id";
    private static final String ENDER = "SELECT kaede, id, segl FROM raadslag.haendelse_ende";
    private static final int AD_GANGEN = 1000;

    /** The trigger's own number (migration V100). */
    private static final int KAEDER = 8;

    private final Set<Brud> brud = new LinkedHashSet<>();
    private final Map<Integer, Kaede> kaeder = new TreeMap<>();
    private final Map<Integer, Anker> ankre;
    private final Timekeeping ur;
    private @Nullable Sporlinje rydning;
    private long antal;
    private long sidste;

    private Sporkontrol(Map<Integer, Anker> ankre, Timekeeping ur) {
        this.ankre = ankre;
        this.ur = ur;
    }

    /**
     * @param oevelse up to this row times are the program's own, as in a demo; 0 if they nowhere are
     * @param ryddet how many older rows have been removed by {@code spor ryd}
     * @param sidste the last row; 0 if there is none
     * @param segl of all chains together, in hex: kept elsewhere, it shows a trail that was forged from end to end
     */
    record Rapport(long antal, long ryddet, long oevelse, List<Brud> brud, long sidste, String segl) {}

    static Rapport af(Connection database) throws SQLException {
        return af(database, List.of());
    }

    /** @param kontrolpunkter ends of chains that were written down earlier and kept elsewhere */
    static Rapport af(Connection database, List<Witness> kontrolpunkter) throws SQLException {
        boolean selv = database.getAutoCommit();
        if (selv) {
            // One picture of it all: somebody may be at work.
            database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            database.setAutoCommit(false);
        }
        try {
            Sporkontrol kontrol = new Sporkontrol(Anker.alle(database), Timekeeping.of(database));
            return kontrol.goThrough(database, kontrolpunkter);
        } finally {
            if (selv) {
                database.rollback();
                database.setAutoCommit(true);
                database.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    private Rapport goThrough(Connection database, List<Witness> kontrolpunkter) throws SQLException {
        each(database, this::check);
        String segl = checkEnds(database);
        kontrolpunkter.forEach(this::check);
        checkAnchors();
        long ryddet = ankre.values().stream().mapToLong(Anker::antal).sum();
        return new Rapport(antal, ryddet, Math.min(ur.practice(), sidste), List.copyOf(brud), sidste, segl);
    }

    /** Where each chain ends now, to be kept elsewhere. */
    static List<Witness> kontrolpunkter(Connection database) throws SQLException {
        List<Witness> ender = new ArrayList<>();
        try (Statement sql = database.createStatement();
                ResultSet ende = sql.executeQuery(ENDER)) {
            while (ende.next()) {
                ender.add(new Witness(ende.getInt("kaede"), ende.getLong("id"), Kaede.hex(ende.getBytes("segl"))));
            }
        }
        return ender;
    }

    /** Every row in order, a thousand at a time in memory. */
    static void each(Connection database, Consumer<Sporlinje> work) throws SQLException {
        boolean auto = database.getAutoCommit();
        database.setAutoCommit(false);
        try (Statement sql = database.createStatement()) {
            sql.setFetchSize(AD_GANGEN);
            try (ResultSet row = sql.executeQuery(ALLE)) {
                while (row.next()) {
                    work.accept(Sporlinje.af(row));
                }
            }
        } finally {
            database.setAutoCommit(auto);
        }
    }

    private void check(Sporlinje linje) {
        kaede(linje.kaede()).check(linje);
        if (linje.erUroert()) {
            Witness.ofColumn(linje.vidne()).forEach(this::check);
        }
        if (linje.erRydning()) {
            rydning = linje;
        }
        antal++;
        sidste = linje.id();
    }

    private void check(Witness vidne) {
        kaede(vidne.kaede()).check(vidne);
    }

    /** Anchors moved by hand would hide that rows are gone: they must be those that the last cut has sealed in the trail. */
    private void checkAnchors() {
        Sporlinje seneste = rydning;
        boolean passer = seneste == null ? ankre.isEmpty() : seneste.detaljer().equals(Anker.detaljer(ankre));
        if (!passer) {
            brud.add(new Brud(Brud.Art.ANKER, seneste == null ? 0 : seneste.id()));
        }
    }

    private String checkEnds(Connection database) throws SQLException {
        Map<Integer, Witness> ender = new TreeMap<>();
        kontrolpunkter(database).forEach(ende -> ender.put(ende.kaede(), ende));
        for (int nr = 0; nr < KAEDER; nr++) {
            if (!ender.containsKey(nr)) {
                brud.add(new Brud(Brud.Art.KAEDE, nr));
            }
        }
        ender.keySet().forEach(this::kaede);
        kaeder.forEach((nr, kaede) -> {
            Witness ende = ender.getOrDefault(nr, new Witness(nr, 0, ""));
            kaede.checkEnd(ende.id(), ende.segl());
        });
        return together(ender.values());
    }

    private Kaede kaede(int nr) {
        return kaeder.computeIfAbsent(nr, ny -> new Kaede(brud::add, ur, ankre.get(nr)));
    }

    private static String together(Collection<Witness> ender) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Kaede.hex(sha256.digest(ender.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
