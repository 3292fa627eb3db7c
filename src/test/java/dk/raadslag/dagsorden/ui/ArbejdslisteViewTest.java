package dk.raadslag.dagsorden.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.raadslag.Fortaelling;
import dk.raadslag.KaribuTest;
import dk.raadslag.indstilling.Status;
import dk.raadslag.indstilling.ui.KvalitetView;
import dk.raadslag.organisation.Rolle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("rejse")
class ArbejdslisteViewTest extends KaribuTest {

    @Autowired
    private Fortaelling fortaelling;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLateCaseIsLetInFromTheDesk() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Svar til Ankestyrelsen", "rådmanden godkender svaret");
        fortaelling.fristenPasserer();
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        open("arbejdsliste");
        assertThat(words(byTestId(Ur.class, "ur-frist"))).contains(text("dagsorden.passeret"));
        assertThat(words(byTestId(Div.class, "foer-udgivelse"))).contains("Svar til Ankestyrelsen");
        Div raekke = byTestId(Div.class, "sag-" + sag);
        _click(_get(
                raekke,
                Button.class,
                spec -> spec.withPredicate(
                        knap -> "udfald-optag".equals(knap.getElement().getAttribute("data-testid")))));
        _click(byTestId(Button.class, "bekraeft"));
        assertThat(fortaelling.status(sag)).isEqualTo(Status.FORSINKET);
        _setValue(byTestId(TextArea.class, "grund"), "Svarfristen er 2. december");
        _click(byTestId(Button.class, "bekraeft"));
        _assertNone(Dialog.class);
        assertThat(fortaelling.status(sag)).isEqualTo(Status.TIL_KVALITETSTJEK);
        assertThat(words(byTestId(Div.class, "foer-udgivelse"))).contains(text("dagsorden.mangler.TIL_KVALITETSTJEK"));
    }

    @Test
    void aCaseIsFoundByItsTitleAndOpened() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Natpladser i Sofiegade", "rådmanden godkender aftalen");
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        open("arbejdsliste");
        Sagsgitter gitter = byTestId(Sagsgitter.class, "sager");
        _setValue(byTestId(TextField.class, "soeg"), "sofiegade natpl");
        assertThat(GridKt._size(gitter)).isEqualTo(1);
        Component aabn = GridKt._getCellComponent(gitter, 0, "aabn");
        _click((Button) aabn);
        assertThat(com.vaadin.flow.component.UI.getCurrent().getCurrentView()).isInstanceOf(KvalitetView.class);
        open("arbejdsliste");
        _setValue(byTestId(TextField.class, "soeg"), "findes ikke");
        assertThat(GridKt._size(byTestId(Sagsgitter.class, "sager"))).isZero();
    }

    @Test
    void aThousandCasesAreAllInTheList() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("En af mange", "rådmanden godkender forslaget");
        fortaelling.forfatterenSender(sag);
        login(Rolle.SEKRETARIAT);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            copy(sag, 1000);
            open("arbejdsliste");
            assertThat(GridKt._size(byTestId(Sagsgitter.class, "sager"))).isGreaterThan(1000);
        });
    }

    private void copy(long sag, int times) {
        String columns = jdbc.sql("""
                        SELECT string_agg(quote_ident(column_name), ',') FROM information_schema.columns
                        WHERE table_schema = 'raadslag' AND table_name = 'indstilling' AND column_name <> 'id'""").query(String.class).single();
        jdbc.sql(
                        "INSERT INTO raadslag.indstilling (%1$s) SELECT %1$s FROM raadslag.indstilling, generate_series(1, ?) WHERE id = ?"
                                .formatted(columns))
                .params(times, sag)
                .update();
    }

    @Test
    void itIsForTheSecretariat() {
        login(Rolle.FORFATTER);
        assertThat(open("arbejdsliste")).isNotInstanceOf(ArbejdslisteView.class);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
