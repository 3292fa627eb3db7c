package dk.raadslag.spor;

import dk.raadslag.spor.Brud.Art;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of the trail's chains, followed from its first row, or from where it was cut. */
final class Kaede {

    private final Consumer<Brud> fundet;
    private final Timekeeping ur;
    private final @Nullable Anker anker;
    private final Map<String, Integer> kendteSegl = new HashMap<>();
    private final List<Long> raekker = new ArrayList<>();
    private @Nullable Sporlinje seneste;
    private Instant noteret = Instant.MIN;
    private Instant tidspunkt = Instant.MIN;

    /** @param anker what the chain begins after; null if nothing was ever cut from it */
    Kaede(Consumer<Brud> fundet, Timekeeping ur, @Nullable Anker anker) {
        this.fundet = fundet;
        this.ur = ur;
        this.anker = anker;
        kendteSegl.put(begynderEfter(), -1);
    }

    private String begynderEfter() {
        return anker == null ? "" : anker.segl();
    }

    void check(Sporlinje linje) {
        if (!linje.erUroert()) {
            fundet.accept(new Brud(Art.AENDRET, linje.id()));
        } else if (!followsPrevious(linje)) {
            Integer foer = kendteSegl.get(hex(linje.forrige()));
            if (foer == null) {
                fundet.accept(new Brud(Art.MANGLER_FOER, linje.id()));
            } else {
                raekker.subList(foer + 1, raekker.size()).forEach(ny -> fundet.accept(new Brud(Art.INDSAT, ny)));
            }
        }
        checkTime(linje);
        kendteSegl.put(hex(linje.segl()), raekker.size());
        raekker.add(linje.id());
        seneste = linje;
    }

    private void checkTime(Sporlinje linje) {
        if (!linje.erUroert()) {
            return;
        }
        if (!ur.allows(linje, noteret, tidspunkt)) {
            fundet.accept(new Brud(Art.TID, linje.id()));
        }
        noteret = linje.noteret() == null ? noteret : linje.noteret();
        tidspunkt = linje.tidspunkt();
    }

    /** A row after a changed one also follows if it follows what that one was. */
    private boolean followsPrevious(Sporlinje linje) {
        Sporlinje foer = seneste;
        return foer == null
                ? hex(linje.forrige()).equals(begynderEfter())
                : linje.foelger(foer.segl()) || !foer.erUroert();
    }

    /** What somebody says they have seen of this chain; what was cut from it by the rule of retention nobody can prove. */
    void check(Witness vidne) {
        if (vidne.id() == 0 || anker != null && vidne.id() < anker.id()) {
            return;
        }
        if (!kendteSegl.containsKey(vidne.segl())) {
            fundet.accept(new Brud(Art.BEVIDNET, vidne.id()));
        }
    }

    /**
     * @param id the last row, as it was noted; 0 if none was
     * @param segl its seal, in hex
     */
    void checkEnd(long id, String segl) {
        Sporlinje sidste = seneste;
        if (sidste == null && id == 0 && anker == null) {
            return;
        }
        if (sidste == null || id > sidste.id()) {
            fundet.accept(new Brud(Art.MANGLER_EFTER, sidste == null ? 0 : sidste.id()));
        } else if (id < sidste.id()) {
            fundet.accept(new Brud(Art.INDSAT, sidste.id()));
        } else if (!hex(sidste.segl()).equals(segl)) {
            fundet.accept(new Brud(Art.AENDRET, sidste.id()));
        }
    }

    static String hex(byte[] segl) {
        return HexFormat.of().formatHex(segl);
    }
}
