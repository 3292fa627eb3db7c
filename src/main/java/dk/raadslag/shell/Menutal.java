package dk.raadslag.shell;

import com.vaadin.flow.component.Component;

/** A number beside a menu item: how many things wait there. Implemented as a bean by the feature that owns the screen. */
public interface Menutal {

    Class<? extends Component> view();

    /** How many wait for the person signed in; nothing is shown at 0. */
    long antal();
}
