package bare;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.stream.IntStream;

/** The bare form: 15 fields and a grid of 50 rows. */
@Route("")
public class FormView extends Div {

    record Row(int number, String title, String unit, String state) {}

    public FormView() {
        FormLayout form = new FormLayout();
        for (int i = 1; i <= 15; i++) {
            TextField field = new TextField("Felt " + i);
            field.setValue("Værdi " + i);
            form.add(field);
        }
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::number).setHeader("Nr.").setSortable(true);
        grid.addColumn(Row::title).setHeader("Titel").setSortable(true);
        grid.addColumn(Row::unit).setHeader("Enhed");
        grid.addColumn(Row::state).setHeader("Status");
        grid.setItems(IntStream.rangeClosed(1, 50)
                .mapToObj(i -> new Row(i, "Sag nummer " + i, "FAS", "Til kvalitetstjek"))
                .toList());
        grid.setId("grid");
        add(form, grid);
    }
}
