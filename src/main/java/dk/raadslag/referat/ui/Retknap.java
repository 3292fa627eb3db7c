package dk.raadslag.referat.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dk.raadslag.dagsorden.Punktindhold;
import dk.raadslag.kalender.Moede;
import dk.raadslag.referat.Beslutning;
import dk.raadslag.referat.Beslutningsret;
import dk.raadslag.referat.Moedebord;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Corrects what was decided on an at-punkt, or on a standing item, once the meeting is held. */
class Retknap extends Button {

    private final transient Punktindhold punkt;
    private final transient Punktindhold.@Nullable AtPunkt at;

    Retknap(
            Moedebord bord,
            Beslutningsret ret,
            Supplier<Moede> moede,
            Punktindhold punkt,
            Punktindhold.@Nullable AtPunkt at,
            Runnable rettet) {
        this.punkt = punkt;
        this.at = at;
        setText(getTranslation("referat.ret"));
        addThemeVariants(ButtonVariant.TERTIARY);
        setTestId("ret-" + (at == null ? 0 : at.nr()));
        addClickListener(click -> find(bord.beslutninger(moede.get().id()))
                .ifPresent(beslutning ->
                        new Rettelsesdialog(ret, moede.get(), punkt.aaben(), at != null, beslutning, rettet).open()));
    }

    /** Where something is decided, for whoever may correct it now. */
    void show(List<Beslutning> beslutninger, Moedebord.Rettigheder rettigheder) {
        setVisible(rettigheder.ret() && find(beslutninger).isPresent());
    }

    private Optional<Beslutning> find(List<Beslutning> beslutninger) {
        return beslutninger.stream()
                .filter(beslutning -> beslutning.gaelder(punkt.punktId(), at == null ? null : at.id()))
                .findFirst();
    }
}
