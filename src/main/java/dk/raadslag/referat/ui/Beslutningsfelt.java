package dk.raadslag.referat.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.indstilling.Regelbrud;
import dk.raadslag.indstilling.ui.Skrivefelt;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Henlagt;
import dk.raadslag.referat.Moedebord;
import dk.raadslag.referat.Rettelse;
import dk.raadslag.referat.Udfald;
import dk.raadslag.tekst.ui.TekstFelt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One tap for the outcome of an at-punkt (or of a standing item), and a remark that saves itself. */
class Beslutningsfelt extends Div {

    private final Moedebord bord;
    private final Punktindhold punkt;
    private final Punktindhold.@Nullable AtPunkt at;
    private final Runnable besluttet;
    private final H2 overskrift;
    private final Udfaldsvalg valg;
    private final TekstFelt bemaerkning = new TekstFelt();
    private final Ophav ophav = new Ophav();
    private final Paragraph henlagt = new Paragraph();
    private final long moedeId;
    private int udfaldRevision = -1;
    private boolean shown;
    private @Nullable Udfald udfald;

    Beslutningsfelt(
            Moedebord bord,
            long moedeId,
            Punktindhold punkt,
            Punktindhold.@Nullable AtPunkt at,
            long person,
            Runnable besluttet) {
        this.bord = bord;
        this.moedeId = moedeId;
        this.punkt = punkt;
        this.at = at;
        this.besluttet = besluttet;
        addClassName("beslutningsfelt");
        String navn = at == null
                ? getTranslation("referat.bord.beslutning")
                : getTranslation("referat.bord.at", at.nr(), at.tekst());
        overskrift = new H2(navn);
        valg = new Udfaldsvalg(at, navn, this::decide);
        henlagt.addClassNames("muted", "small");
        henlagt.setTestId("henlagt-" + nr());
        add(overskrift, valg, henlagt, remark(person));
    }

    private int nr() {
        return at == null ? 0 : at.nr();
    }

    private @Nullable Long atId() {
        return at == null ? null : at.id();
    }

    /** Unsaved words are found again wherever the same at-punkt is up; a standing item is its meeting's alone. */
    private Div remark(long person) {
        bemaerkning.setLabel(getTranslation("referat.bord.bemaerkning"));
        bemaerkning.setMultiline(true);
        bemaerkning.setStatusVisible(true);
        bemaerkning.setTestId("bemaerkning-" + nr());
        new Skrivefelt(
                bemaerkning,
                at == null
                        ? "%d:moede:%d:%d:0".formatted(person, moedeId, punkt.punktId())
                        : "%d:moede:at:%d".formatted(person, at.id()),
                (tekst, grundlag) -> Skrivefelt.svar(bord.bemaerk(moedeId, punkt.punktId(), atId(), tekst, grundlag)),
                () -> {});
        Div felt = new Div(bemaerkning, ophav);
        felt.addClassName("bemaerkning");
        return felt;
    }

    private void decide(Udfald valgt) {
        try {
            if (valgt == udfald) {
                bord.takeBack(moedeId, punkt.punktId(), atId(), udfaldRevision);
            } else {
                bord.beslut(moedeId, punkt.punktId(), atId(), valgt, udfaldRevision);
            }
        } catch (Regelbrud regel) {
            Notification.show(getTranslation(regel.noegle(), regel.oplysninger()), 6000, Notification.Position.MIDDLE);
        }
        besluttet.run();
    }

    /** What is stored; a remark that is being typed here is left as it is. */
    void show(List<Beslutning> beslutninger, List<Rettelse> rettelser, Moedebord.Rettigheder rettigheder) {
        Optional<Beslutning> truffet = beslutninger.stream()
                .filter(beslutning -> beslutning.gaelder(punkt.punktId(), atId()))
                .findFirst();
        udfaldRevision = truffet.map(Beslutning::getUdfaldRevision).orElse(-1);
        udfald = truffet.map(Beslutning::getUdfald).orElse(null);
        truffet.ifPresent(this::showRemark);
        ophav.show(
                truffet.orElse(null),
                rettelser.stream()
                        .filter(rettelse -> rettelse.gaelder(punkt.punktId(), atId()))
                        .toList());
        valg.show(udfald, rettigheder.beslut());
        // Of a standing item nothing stands here but the decision: none was made, and none can be.
        setVisible(at != null || udfald != null || shown || rettigheder.beslut());
        showSetAside();
        if (!shown && takesNotes(rettigheder)) {
            bemaerkning.setVaerdi("", 0);
            shown = true;
        }
        bemaerkning.setReadOnly(!rettigheder.bemaerk());
        // Where none can be written any more, an empty one would look like one that is lost.
        boolean nothing = bemaerkning.isReadOnly()
                && truffet.map(Beslutning::getBemaerkning).orElse("").isEmpty();
        bemaerkning.setVisible((udfald != null || shown)
                && !(nothing && bemaerkning.getVaerdi().isEmpty()));
    }

    /** An orientation is noted without more; what is to be decided has its outcome first. */
    private boolean takesNotes(Moedebord.Rettigheder rettigheder) {
        return rettigheder.beslut()
                && !henlagt.isVisible()
                && Udfald.ofNote(punkt, at).isPresent();
    }

    private void showSetAside() {
        Optional<String> venter = udfald != null || shown
                ? Optional.empty()
                : bord.henlagt(punkt.punktId(), at).map(Henlagt::bemaerkning).filter(ord -> !ord.isEmpty());
        henlagt.setText(
                venter.map(ord -> getTranslation("referat.bord.henlagt", ord)).orElse(""));
        henlagt.setVisible(venter.isPresent());
    }

    private void showRemark(Beslutning truffet) {
        String tekst = truffet.getBemaerkning();
        if (shown) {
            bemaerkning.update(
                    tekst,
                    truffet.getBemaerkningRevision(),
                    truffet.getBemaerketAf().navn());
        } else {
            bemaerkning.setVaerdi(tekst, truffet.getBemaerkningRevision());
            shown = true;
        }
    }

    /** The item is not up any more: of it nothing stands but what was written here, to be copied. */
    void leave(String hvorfor) {
        overskrift.setText(
                at == null ? getTranslation("referat.bord.beslutning") : getTranslation("referat.bord.atNr", nr()));
        valg.setVisible(false);
        henlagt.setVisible(false);
        ophav.setVisible(false);
        bemaerkning.lock(hvorfor);
        setVisible(shown);
    }
}
