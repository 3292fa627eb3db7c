package dk.raadslag.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;

/** Lists on a telephone: their first column alone, which says there what the other columns say elsewhere. */
public final class Smal {

    private Smal() {}

    /** Left out where the window is narrow. */
    public static <T> Grid.Column<T> udelad(Grid.Column<T> kolonne) {
        kolonne.setPartNameGenerator(raekke -> "bred").getElement().setProperty("headerPartName", "bred");
        return kolonne;
    }

    /** Shown where the window is narrow, and only there. */
    public static Div vis(Component... dele) {
        Div smal = new Div(dele);
        smal.addClassName("kun-smal");
        return smal;
    }
}
