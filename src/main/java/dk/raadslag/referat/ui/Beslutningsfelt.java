package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.ui.Skrivefelt;
import dk.raadslag.kalender.Moede;
import dk.raadslag.kalender.Moedestatus;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tap for the outcome of an at-punkt (or of a standing item), and a remark that saves itself. */
class Beslutningsfelt extends Div {

    private final Moedebord bord;
    private final Moede moede;
    private final Punktindhold punkt;
    private final Punktindhold.@Nullable AtPunkt at;
    private final Runnable besluttet;
    private final Map<Udfald, NativeButton> knapper = new EnumMap<>(Udfald.class);
    private final List<NativeButton> naermest = new ArrayList<>();
    private final NativeButton andre = new NativeButton();
    private final TekstFelt bemaerkning = new TekstFelt();
    private final Span af = new Span();
    private int udfaldRevision = -1;
    private boolean alle;
    private boolean shown;
    private @Nullable Udfald udfald;

    Beslutningsfelt(
            Moedebord bord,
            Moede moede,
            Punktindhold punkt,
            Punktindhold.@Nullable AtPunkt at,
            long person,
            Runnable besluttet) {
        this.bord = bord;
        this.moede = moede;
        this.punkt = punkt;
        this.at = at;
        this.besluttet = besluttet;
        addClassName("beslutningsfelt");
        String overskrift = at == null
                ? getTranslation("referat.bord.beslutning")
                : getTranslation("referat.bord.at", at.nr(), at.tekst());
        add(new H2(overskrift), outcomes(overskrift), remark(person));
    }

    private Div outcomes(String overskrift) {
        Div raekke = new Div();
        raekke.addClassName("udfald");
        raekke.getElement().setAttribute("role", "group");
        raekke.getElement().setAttribute("aria-label", overskrift);
        for (Udfald mulig : at == null ? Udfald.tilFastePunkter() : Udfald.tilSager()) {
            NativeButton knap = new NativeButton(getTranslation("referat.udfald." + mulig), click -> decide(mulig));
            knap.setTestId("udfald-" + (at == null ? 0 : at.nr()) + "-" + mulig);
            knapper.put(mulig, knap);
            if (at == null || Udfald.naermest(at.tekst()).contains(mulig)) {
                naermest.add(knap);
            }
            raekke.add(knap);
        }
        if (at != null) {
            andre.setText(getTranslation("referat.bord.andre"));
            andre.setTestId("andre-" + at.nr());
            andre.addClickListener(click -> {
                alle = true;
                narrow();
                knapper.values().stream()
                        .filter(knap -> !naermest.contains(knap))
                        .findFirst()
                        .ifPresent(NativeButton::focus);
            });
            raekke.add(andre);
        }
        return raekke;
    }

    /**
     * Five buttons are read at a glance and nine are not: the others come when they are asked for, or are chosen. When
     * nothing is to be chosen any more, what was chosen stands alone.
     */
    private void narrow() {
        boolean kanVaelges = canChoose();
        knapper.forEach(
                (mulig, knap) -> knap.setVisible(mulig == udfald || kanVaelges && (alle || naermest.contains(knap))));
        andre.setVisible(kanVaelges && knapper.values().stream().anyMatch(knap -> !knap.isVisible()));
    }

    private boolean canChoose() {
        return moede.status() == Moedestatus.UDGIVET;
    }

    private Div remark(long person) {
        bemaerkning.setLabel(getTranslation("referat.bord.bemaerkning"));
        bemaerkning.setMultiline(true);
        bemaerkning.setStatusVisible(true);
        bemaerkning.setTestId("bemaerkning-" + (at == null ? 0 : at.nr()));
        new Skrivefelt(
                bemaerkning,
                "%d:moede:%d:%d:%d".formatted(person, moede.id(), punkt.punktId(), at == null ? 0 : at.id()),
                (tekst, grundlag) -> Skrivefelt.svar(
                        bord.bemaerk(moede.id(), punkt.punktId(), at == null ? null : at.id(), tekst, grundlag)),
                () -> {});
        af.addClassNames("muted", "small");
        Div felt = new Div(bemaerkning, af);
        felt.addClassName("bemaerkning");
        return felt;
    }

    private void decide(Udfald valgt) {
        try {
            bord.beslut(moede.id(), punkt.punktId(), at == null ? null : at.id(), valgt, udfaldRevision);
        } catch (Regelbrud regel) {
            Notification.show(getTranslation(regel.noegle(), regel.oplysninger()), 6000, Notification.Position.MIDDLE);
        }
        besluttet.run();
    }

    /** What is stored; a remark that is being typed here is left as it is. */
    void show(List<Beslutning> beslutninger) {
        Optional<Beslutning> truffet = beslutninger.stream()
                .filter(beslutning -> beslutning.getPunktId() == punkt.punktId()
                        && Objects.equals(beslutning.getAtPunktId().orElse(null), at == null ? null : at.id()))
                .findFirst();
        udfaldRevision = truffet.map(Beslutning::getUdfaldRevision).orElse(-1);
        udfald = truffet.map(Beslutning::getUdfald).orElse(null);
        truffet.ifPresent(this::showRemark);
        af.setText(truffet.map(beslutning -> getTranslation("referat.bord.af", writer(beslutning)))
                .orElse(""));
        boolean kanVaelges = canChoose();
        knapper.forEach((mulig, knap) -> {
            knap.setClassName("valgt", mulig == udfald);
            knap.getElement().setAttribute("aria-pressed", Boolean.toString(mulig == udfald));
            knap.setEnabled(kanVaelges);
        });
        narrow();
        bemaerkning.setVisible(udfald != null);
        bemaerkning.setReadOnly(!bord.rettigheder(moede).bemaerk());
    }

    private static String writer(Beslutning truffet) {
        return truffet.getBemaerkning().isEmpty() ? truffet.getAf() : truffet.getBemaerketAf();
    }

    private void showRemark(Beslutning truffet) {
        String tekst = truffet.getBemaerkning();
        if (shown) {
            bemaerkning.update(tekst, truffet.getBemaerkningRevision(), truffet.getBemaerketAf());
        } else {
            bemaerkning.setVaerdi(tekst, truffet.getBemaerkningRevision());
            shown = true;
        }
    }
}
