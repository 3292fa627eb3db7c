package dk.raadslag.shell;

import com.vaadin.flow.component.Component;

/** A place at the foot of the menu that a feature fills, e.g. the bell. Implemented as a bean; asked once per layout. */
public interface Topplads {

    /** A new component for the person signed in. */
    Component component();
}
