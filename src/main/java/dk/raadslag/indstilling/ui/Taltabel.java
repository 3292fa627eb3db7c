package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A plain table of figures: the first cell of a row names it. */
class Taltabel extends Div {

    private final NativeTable tabel = new NativeTable();

    /** @param navn what a screen reader calls the table */
    Taltabel(String navn, List<String> kolonner) {
        addClassNames("card", "flad");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", navn);
        tabel.addClassNames("liste", "tal");
        NativeTableRow hoved = new NativeTableRow();
        kolonner.forEach(kolonne -> hoved.add(header(kolonne, "col")));
        tabel.getHead().add(hoved);
        add(tabel);
    }

    void raekke(List<String> celler) {
        NativeTableRow raekke = new NativeTableRow();
        raekke.add(header(celler.getFirst(), "row"));
        celler.stream().skip(1).forEach(celle -> raekke.addDataCell().setText(celle));
        tabel.getBody().add(raekke);
    }

    private static NativeTableHeaderCell header(String tekst, String retning) {
        NativeTableHeaderCell celle = new NativeTableHeaderCell(tekst);
        celle.getElement().setAttribute("scope", retning);
        return celle;
    }
}
