package dk.raadslag.kreds.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.ui.Datoord;
import dk.raadslag.kreds.Kreds;
import dk.raadslag.kreds.Kredse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes a circle, or puts its name and purpose right. */
class Kredsdialog extends Dialog {

    private final transient Kredse kredse;
    private final transient @Nullable Kreds opened;
    private final ComboBox<Forum> forum = new ComboBox<>(getTranslation("kreds.forum"));
    private final TextField navn = new TextField(getTranslation("kreds.navn"));
    private final TextArea formaal = new TextArea(getTranslation("kreds.formaal"));
    private final DatePicker gennemgang = new DatePicker(getTranslation("kreds.gennemgang"));
    private final Kredsforsoeg forsoeg = new Kredsforsoeg("fejl");
    private final SerializableRunnable gjort;

    /** A new one, reviewed in half a year unless another day is chosen. */
    Kredsdialog(Kredse kredse, LocalDate idag, SerializableRunnable gjort) {
        this(kredse, gjort, null);
        setHeaderTitle(getTranslation("kreds.ny"));
        forum.setItems(kredse.fora());
        forum.setItemLabelGenerator(Forum::navn);
        forum.setValue(kredse.fora().getFirst());
        forum.setTestId("kreds-forum");
        gennemgang.setI18n(Datoord.of(this, getLocale()));
        gennemgang.setValue(idag.plusMonths(6));
        gennemgang.setTestId("kreds-gennemgang");
        fields(forum, navn, formaal, gennemgang);
    }

    Kredsdialog(Kredse kredse, Kreds kreds, SerializableRunnable gjort, String titel) {
        this(kredse, gjort, kreds);
        getElement().setAttribute("data-om", String.valueOf(kreds.getId()));
        setHeaderTitle(titel);
        navn.setValue(kreds.getNavn());
        formaal.setValue(kreds.getFormaal());
        fields(navn, formaal);
    }

    private Kredsdialog(Kredse kredse, SerializableRunnable gjort, @Nullable Kreds opened) {
        this.kredse = kredse;
        this.opened = opened;
        this.gjort = gjort;
        setModality(ModalityMode.STRICT);
        setCloseOnOutsideClick(false);
        setWidth("min(560px, 100%)");
        navn.setMaxLength(Kreds.NAVN);
        navn.setWidthFull();
        navn.setTestId("kreds-navn");
        formaal.setMaxLength(Kreds.FORMAAL);
        formaal.setHelperText(getTranslation("kreds.formaal.hjaelp"));
        formaal.setWidthFull();
        formaal.setTestId("kreds-formaal");
        Button gem = new Button(getTranslation("kreds.gem"), click -> gem());
        gem.addThemeVariants(ButtonVariant.PRIMARY);
        gem.setTestId("gem");
        getFooter().add(new Button(getTranslation("kreds.fortryd"), click -> close()), gem);
    }

    private void fields(com.vaadin.flow.component.Component... felter) {
        Div indhold = new Div(forsoeg);
        indhold.addClassName("dialogfelter");
        indhold.add(felter);
        add(indhold);
    }

    private void gem() {
        if (forsoeg.paa(this, this::store)) {
            close();
            gjort.run();
        }
    }

    private void store() {
        if (opened != null) {
            kredse.ret(opened, navn.getValue(), formaal.getValue());
        } else {
            LocalDate naeste = gennemgang.getOptionalValue().orElse(LocalDate.EPOCH);
            kredse.opret(forum.getValue().noegle(), navn.getValue(), formaal.getValue(), naeste);
        }
    }
}
