package dk.raadslag.offentlig;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rendered pages of this node, each good for one number of {@link Udgavetal} and one day; those unused longest go first. */
@Component
class Sidelager {

    private static final long STOERST = 32L << 20;

    private record Gemt(long nummer, LocalDate dag, Side side) {}

    private final Map<String, Gemt> sider = new LinkedHashMap<>(256, 0.75f, true);
    private long vaegt;

    synchronized Optional<Side> hent(String sti, long nummer, LocalDate dag) {
        Gemt gemt = sider.get(sti);
        return gemt == null || gemt.nummer() != nummer || !gemt.dag().equals(dag)
                ? Optional.empty()
                : Optional.of(gemt.side());
    }

    synchronized void gem(String sti, long nummer, LocalDate dag, Side side) {
        if (nummer == Udgavetal.INTET) {
            return;
        }
        Gemt forrige = sider.put(sti, new Gemt(nummer, dag, side));
        vaegt += side.vaegt() - (forrige == null ? 0 : forrige.side().vaegt());
        for (Iterator<Gemt> aeldste = sider.values().iterator(); vaegt > STOERST && aeldste.hasNext(); ) {
            vaegt -= aeldste.next().side().vaegt();
            aeldste.remove();
        }
    }
}
