package dk.raadslag.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** A number beside a menu item: how many things wait there. Implemented as a bean by the feature that owns the screen. */
public interface Menutal {

    Class<? extends Component> view();

    /** How many wait for the person signed in; nothing is shown at 0. */
    long antal();

    /** Paths of the screens that one opens from this one: on them its menu item is the one that is marked. */
    default Set<String> foererTil() {
        return Set.of();
    }
}
