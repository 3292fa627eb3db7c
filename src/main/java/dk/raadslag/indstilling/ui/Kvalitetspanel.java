package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.kvalitet.Alvor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the quality check finds in the case while it is written (rule 7): by severity, with the way to each place. */
@StyleSheet("context://frontend/kvalitetspanel.css")
class Kvalitetspanel extends Div implements Fundlinje.Handlinger {

    private static final Logger LOG = LoggerFactory.getLogger(Kvalitetspanel.class);
    private static final int FORTRYDELSESTID = 12_000;

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final transient Map<String, String> titler;
    private final Skrivesteder steder;
    private final transient Understregninger understregninger;
    private final H2 overskrift = new H2(getTranslation("kvalitetspanel.titel"));
    private final Paragraph antal = new Paragraph();
    private final transient Map<Alvor, Fundgruppe> grupper = new EnumMap<>(Alvor.class);
    private SerializableConsumer<String> counted = words -> {};
    private final Fundgruppe unwritten = new Fundgruppe("kvalitetspanel.gruppe.mangler", true, this);
    private final Fundgruppe fravalgte = new Fundgruppe("kvalitetspanel.gruppe.fravalgte", false, this);

    Kvalitetspanel(Sagstjenester tjenester, Indstilling sag, Skrivesteder steder) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.titler = Stednavn.titler(sag.getSkabelon());
        this.steder = steder;
        this.understregninger = new Understregninger(steder, this::peg);
        overskrift.getElement().setAttribute("tabindex", "-1");
        antal.getElement().setAttribute("role", "status");
        antal.addClassName("fundtal");
        antal.setTestId("fundtal");
        addClassNames("card", "kvalitetspanel");
        setTestId("kvalitetspanel");
        add(overskrift, antal);
        for (Alvor alvor : Alvor.values()) {
            grupper.put(alvor, new Fundgruppe("kvalitetspanel.gruppe." + alvor, alvor != Alvor.BEMAERKNING, this));
            add(grupper.get(alvor));
            if (alvor == Alvor.BLOKERER) {
                add(unwritten);
            }
        }
        add(fravalgte);
    }

    /** Gets how many findings there are, in words, whenever that is another number. */
    void onCount(SerializableConsumer<String> listener) {
        counted = listener;
    }

    /** Checks the case as it is saved now. That a check fails must not keep a text from being saved. */
    void tjek() {
        try {
            vis(tjenester.kvalitet().fund(sag));
        } catch (RuntimeException e) {
            // The message may quote the text: never logged.
            LOG.warn("The quality check failed: {}", e.getClass().getName());
            antal.setText(getTranslation("kvalitetspanel.fejl"));
        }
    }

    private void vis(List<Kvalitetsfund> alle) {
        List<Kvalitetsfund> fund = alle.stream().filter(Kvalitetsfund::gaelder).toList();
        List<Kvalitetsfund> missing =
                fund.stream().filter(et -> et.fund().isUnwritten()).toList();
        Map<Alvor, List<Kvalitetsfund>> efterAlvor = fund.stream()
                .filter(et -> !et.fund().isUnwritten())
                .collect(Collectors.groupingBy(Kvalitetsfund::alvor));
        unwritten.vis(missing);
        grupper.forEach((alvor, gruppe) -> gruppe.vis(efterAlvor.getOrDefault(alvor, List.of())));
        fravalgte.vis(alle.stream().filter(et -> !et.gaelder()).toList());
        count(efterAlvor, missing.size());
        understregninger.vis(fund);
    }

    /** Read aloud when it changes, and only then. */
    private void count(Map<Alvor, List<Kvalitetsfund>> efterAlvor, int missing) {
        List<String> tal = new ArrayList<>();
        for (Alvor alvor : Alvor.values()) {
            int her = efterAlvor.getOrDefault(alvor, List.of()).size();
            if (her > 0) {
                tal.add(getTranslation("kvalitetspanel.antal." + alvor, her));
            }
            if (alvor == Alvor.BLOKERER && missing > 0) {
                tal.add(getTranslation("kvalitetspanel.antal.mangler", missing));
            }
        }
        String nu = tal.isEmpty() ? getTranslation("kvalitetspanel.intet") : String.join(", ", tal);
        if (!nu.equals(antal.getText())) {
            antal.setText(nu);
            counted.accept(nu);
            antal.setClassName("fundtal-intet", tal.isEmpty());
        }
    }

    private void peg(String noegle) {
        unwritten.peg(noegle);
        grupper.values().forEach(gruppe -> gruppe.peg(noegle));
    }

    @Override
    public String stednavn(Kvalitetsfund fund) {
        return Stednavn.af(this, titler, fund);
    }

    @Override
    public void gaaTil(Kvalitetsfund fund) {
        steder.gaaTil(fund);
    }

    @Override
    public void ret(Kvalitetsfund fund) {
        String ny = Objects.requireNonNull(fund.fund().rettelse());
        steder.ret(fund, ny);
        Notification besked = new Notification("", FORTRYDELSESTID, Position.BOTTOM_CENTER);
        Button fortryd = new Button(getTranslation("sag.fortryd"), click -> {
            besked.close();
            steder.fortryd(fund, ny);
        });
        fortryd.setTestId("fortryd-ret");
        besked.add(new Span(getTranslation("kvalitetspanel.rettet")), fortryd);
        besked.open();
    }

    @Override
    public void seBortFra(Kvalitetsfund fund) {
        new Grunddialog(
                        getTranslation("kvalitetspanel.seBortFra"),
                        fund.fund().hvad(getLocale()) + " " + getTranslation("kvalitetspanel.seBortFra.forklaring"),
                        grund -> tjenester.kvalitet().seBortFra(sag, fund.noegle(), grund),
                        this::igen)
                .about(fund.noegle())
                .open();
    }

    @Override
    public void tagMedIgen(Kvalitetsfund fund) {
        Forsoeg.paa(this, () -> tjenester.kvalitet().tagMedIgen(sag, fund.noegle()), this::igen);
    }

    /** The line that was used is gone: the keyboard goes on from the heading. */
    private void igen() {
        tjek();
        overskrift.getElement().callJsFunction("focus");
    }
}
