package dk.raadslag.shell;

import com.vaadin.flow.component.Component;

/** Whether a menu item is there for the person signed in, where more than a role decides it. */
public interface Menuvalg {

    Class<? extends Component> view();

    boolean vises();
}
