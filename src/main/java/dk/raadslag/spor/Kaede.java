package dk.raadslag.spor;

import dk.raadslag.spor.Brud.Art;
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
    private final String anker;
    private final Map<String, Integer> kendteSegl = new HashMap<>();
    private final List<Long> raekker = new ArrayList<>();
    private @Nullable Sporlinje seneste;

    /** @param anker the seal that the chain begins after, in hex; empty if nothing was ever cut from it */
    Kaede(Consumer<Brud> fundet, String anker) {
        this.fundet = fundet;
        this.anker = anker;
        kendteSegl.put(anker, -1);
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
        kendteSegl.put(hex(linje.segl()), raekker.size());
        raekker.add(linje.id());
        seneste = linje;
    }

    /** A row after a changed one also follows if it follows what that one was. */
    private boolean followsPrevious(Sporlinje linje) {
        Sporlinje foer = seneste;
        return foer == null ? hex(linje.forrige()).equals(anker) : linje.foelger(foer.segl()) || !foer.erUroert();
    }

    /**
     * @param id the last row, as it was noted; 0 if none was
     * @param segl its seal, in hex
     */
    void checkEnd(long id, String segl) {
        Sporlinje sidste = seneste;
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
