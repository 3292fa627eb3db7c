package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Corrects what was decided on an at-punkt, or on a standing item, once the meeting is held. */
class Retknap extends Button {

    private final transient Moedebord bord;
    private final transient Beslutningsret ret;
    private final transient Moede moede;
    private final transient Punktindhold punkt;
    private final transient Punktindhold.@Nullable AtPunkt at;
    private final transient Runnable rettet;

    Retknap(
            Moedebord bord,
            Beslutningsret ret,
            Moede moede,
            Punktindhold punkt,
            Punktindhold.@Nullable AtPunkt at,
            Runnable rettet) {
        this.bord = bord;
        this.ret = ret;
        this.moede = moede;
        this.punkt = punkt;
        this.at = at;
        this.rettet = rettet;
        setText(getTranslation("referat.ret"));
        addThemeVariants(ButtonVariant.TERTIARY);
        setTestId("ret-" + (at == null ? 0 : at.nr()));
        addClickListener(click -> bord.beslutninger(moede.id()).stream()
                .filter(this::isHere)
                .findFirst()
                .ifPresent(beslutning ->
                        new Rettelsesdialog(ret, moede, punkt.aaben(), at != null, beslutning, rettet).open()));
    }

    private boolean isHere(Beslutning beslutning) {
        return beslutning.getPunktId() == punkt.punktId()
                && Objects.equals(beslutning.getAtPunktId().orElse(null), at == null ? null : at.id());
    }
}
