package dk.raadslag.dagsorden.ui;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dagsorden.Dagsordener;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.ui.Forsoeg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points of an agenda in their order, with their minutes. */
class Punktliste extends OrderedList {

    private final transient Dagsordener dagsordener;
    private final SerializableRunnable flyttet;
    private final SerializableRunnable andenTid;
    private transient @Nullable Punktindhold traekkes;

    /**
     * @param flyttet reads the screen again
     * @param andenTid adds up again; the list stays as it is, with the person in it
     */
    Punktliste(Dagsordener dagsordener, SerializableRunnable flyttet, SerializableRunnable andenTid) {
        this.dagsordener = dagsordener;
        this.flyttet = flyttet;
        this.andenTid = andenTid;
        addClassNames("card", "flad", "punkter");
        setTestId("punkter");
    }

    /** @param kanAendres whether order and minutes can be changed */
    void show(List<Punktindhold> punkter, boolean kanAendres) {
        removeAll();
        for (Punktindhold punkt : punkter) {
            Punktlinje linje = new Punktlinje(punkt, punkt.nr() == 1, punkt.nr() == punkter.size(), this);
            linje.setReadOnly(!kanAendres);
            add(linje);
        }
    }

    void move(Punktindhold punkt, int plads) {
        Forsoeg.paa(this, () -> dagsordener.flyt(punkt.punktId(), plads), flyttet);
        getChildren()
                .filter(linje -> linje.getElement().getAttribute("data-testid").equals("punkt-" + punkt.punktId()))
                .forEach(linje -> ((Punktlinje) linje).focus(plads < punkt.nr()));
    }

    void drag(Punktindhold punkt) {
        traekkes = punkt;
    }

    void drop(Punktindhold her) {
        if (traekkes != null && traekkes.nr() != her.nr()) {
            move(traekkes, her.nr());
        }
        traekkes = null;
    }

    void minutes(Punktindhold punkt, int minutter) {
        Forsoeg.paa(this, () -> dagsordener.saetMinutter(punkt.punktId(), minutter), andenTid);
    }
}
