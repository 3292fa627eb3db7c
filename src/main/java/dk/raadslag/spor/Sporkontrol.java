package dk.raadslag.spor;

import dk.raadslag.spor.Brud.Art;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes through the trail from its first row and finds what was changed, removed or put in, whoever did it. */
final class Sporkontrol {

    private static final String ALLE = "SELECT * FROM raadslag.haendelse ORDER BY id";
    private static final int AD_GANGEN = 1000;

    private final List<Brud> brud = new ArrayList<>();
    private final Map<String, Integer> kendteSegl = new HashMap<>();
    private final List<Long> raekker = new ArrayList<>();
    private @Nullable Sporlinje seneste;

    private Sporkontrol() {
        kendteSegl.put("", -1);
    }

    /**
     * @param sidste the last row; 0 if there is none
     * @param segl its seal, in hex: kept elsewhere, it shows a chain that was forged from end to end
     */
    record Rapport(long antal, List<Brud> brud, long sidste, String segl) {}

    static Rapport af(Connection database) throws SQLException {
        Sporkontrol kontrol = new Sporkontrol();
        each(database, kontrol::check);
        kontrol.checkEnd(database);
        Sporlinje sidste = kontrol.seneste;
        return new Rapport(
                kontrol.raekker.size(),
                List.copyOf(kontrol.brud),
                sidste == null ? 0 : sidste.id(),
                sidste == null ? "" : hex(sidste.segl()));
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
        if (!linje.erUroert()) {
            brud.add(new Brud(Art.AENDRET, linje.id()));
        } else if (!followsPrevious(linje)) {
            Integer foer = kendteSegl.get(hex(linje.forrige()));
            if (foer == null) {
                brud.add(new Brud(Art.MANGLER_FOER, linje.id()));
            } else {
                raekker.subList(foer + 1, raekker.size()).forEach(ny -> brud.add(new Brud(Art.INDSAT, ny)));
            }
        }
        kendteSegl.put(hex(linje.segl()), raekker.size());
        raekker.add(linje.id());
        seneste = linje;
    }

    /** A row after a changed one also follows if it follows what that one was. */
    private boolean followsPrevious(Sporlinje linje) {
        Sporlinje foer = seneste;
        return foer == null ? linje.forrige().length == 0 : linje.foelger(foer.segl()) || !foer.erUroert();
    }

    private void checkEnd(Connection database) throws SQLException {
        Sporlinje sidste = seneste;
        try (Statement sql = database.createStatement();
                ResultSet ende = sql.executeQuery("SELECT id, segl FROM raadslag.haendelse_ende")) {
            boolean noteret = ende.next();
            long id = noteret ? ende.getLong("id") : 0;
            boolean ens = sidste == null
                    ? !noteret
                    : noteret && id == sidste.id() && hex(sidste.segl()).equals(hex(ende.getBytes("segl")));
            if (!ens && brud.stream().noneMatch(fundet -> sidste != null && fundet.id() == sidste.id())) {
                boolean forMange = sidste != null && sidste.id() > id;
                brud.add(new Brud(forMange ? Art.INDSAT : Art.MANGLER_EFTER, sidste == null ? 0 : sidste.id()));
            }
        }
    }

    private static String hex(byte[] segl) {
        return HexFormat.of().formatHex(segl);
    }
}
