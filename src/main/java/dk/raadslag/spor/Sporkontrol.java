package dk.raadslag.spor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    private final Set<Brud> brud = new LinkedHashSet<>();
    private final Map<Integer, Kaede> kaeder = new TreeMap<>();
    private final Map<Integer, Anker> ankre;
    private @Nullable Sporlinje rydning;
    private long antal;
    private long sidste;

    private Sporkontrol(Map<Integer, Anker> ankre) {
        this.ankre = ankre;
    }

    /**
     * @param ryddet how many older rows have been removed by {@code spor ryd}
     * @param sidste the last row; 0 if there is none
     * @param segl of all chains together, in hex: kept elsewhere, it shows a trail that was forged from end to end
     */
    record Rapport(long antal, long ryddet, List<Brud> brud, long sidste, String segl) {}

    static Rapport af(Connection database) throws SQLException {
        Sporkontrol kontrol = new Sporkontrol(Anker.alle(database));
        each(database, kontrol::check);
        String segl = kontrol.checkEnds(database);
        kontrol.checkAnchors();
        long ryddet = kontrol.ankre.values().stream().mapToLong(Anker::antal).sum();
        return new Rapport(kontrol.antal, ryddet, List.copyOf(kontrol.brud), kontrol.sidste, segl);
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
        if (linje.erRydning()) {
            rydning = linje;
        }
        antal++;
        sidste = linje.id();
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
        Map<Integer, String> ender = new TreeMap<>();
        Map<Integer, Long> noteret = new TreeMap<>();
        try (Statement sql = database.createStatement();
                ResultSet ende = sql.executeQuery(ENDER)) {
            while (ende.next()) {
                noteret.put(ende.getInt("kaede"), ende.getLong("id"));
                ender.put(ende.getInt("kaede"), Kaede.hex(ende.getBytes("segl")));
            }
        }
        noteret.keySet().forEach(this::kaede);
        kaeder.forEach((nr, kaede) -> kaede.checkEnd(noteret.getOrDefault(nr, 0L), ender.getOrDefault(nr, "")));
        return together(ender);
    }

    private Kaede kaede(int nr) {
        return kaeder.computeIfAbsent(nr, ny -> new Kaede(brud::add, anker(nr)));
    }

    private String anker(int nr) {
        Anker anker = ankre.get(nr);
        return anker == null ? "" : anker.segl();
    }

    private static String together(Map<Integer, String> ender) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Kaede.hex(sha256.digest(ender.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
