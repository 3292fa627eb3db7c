package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import dk.raadslag.indstilling.Kvalitetsfund;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of one severity. A line that is there already stays, and keeps the focus that may be in it. */
class Fundgruppe extends NativeDetails {

    private final transient Fundlinje.Handlinger handlinger;
    private final String noegle;
    private final OrderedList liste = new OrderedList();
    private final transient Map<String, Fundlinje> linjer = new HashMap<>();
    private transient List<Kvalitetsfund> fund = List.of();

    /** @param noegle translation key of its name; {0} is how many */
    Fundgruppe(String noegle, boolean aaben, Fundlinje.Handlinger handlinger) {
        this.noegle = noegle;
        this.handlinger = handlinger;
        liste.addClassName("fundliste");
        setContent(liste);
        setOpen(aaben);
        addToggleListener(toggle -> lines());
        addClassName("fundgruppe");
        setTestId(noegle.replaceFirst("kvalitetspanel.gruppe.", "fund-gruppe-"));
    }

    void vis(List<Kvalitetsfund> fund) {
        setVisible(!fund.isEmpty());
        setSummaryText(getTranslation(noegle, fund.size()));
        this.fund = fund;
        lines();
    }

    /** A closed group has no lines: many are never opened. */
    private void lines() {
        if (!isOpen()) {
            linjer.clear();
            liste.removeAll();
            return;
        }
        Map<String, Fundlinje> foer = new HashMap<>(linjer);
        linjer.clear();
        Map<String, Integer> ens = new LinkedHashMap<>();
        for (int i = 0; i < fund.size(); i++) {
            Kvalitetsfund et = fund.get(i);
            String id = et.noegle() + ens.merge(et.noegle(), 1, Integer::sum);
            Fundlinje linje = foer.remove(id);
            if (linje == null) {
                linje = new Fundlinje(et, handlinger);
            } else {
                linje.vis(et);
            }
            linjer.put(id, linje);
            if (liste.getComponentCount() <= i || liste.getComponentAt(i) != linje) {
                linje.removeFromParent();
                liste.addComponentAtIndex(i, linje);
            }
        }
        foer.values().forEach(Fundlinje::removeFromParent);
    }

    /** Opens itself and shows the line, if the finding is in this group. */
    void peg(String noegle) {
        if (fund.stream().anyMatch(et -> et.noegle().equals(noegle))) {
            setOpen(true);
            lines();
        }
        Fundlinje linje = linjer.get(noegle + 1);
        linjer.values().forEach(hver -> hver.removeClassName("valgt"));
        if (linje != null) {
            linje.addClassName("valgt");
            linje.getElement().executeJs("this.scrollIntoView({ block: 'nearest' })");
        }
    }
}
