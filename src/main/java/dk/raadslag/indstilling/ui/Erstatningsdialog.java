package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dk.raadslag.dokument.ui.BilagUpload;
import dk.raadslag.indstilling.Bilag;

/** Takes a new version of a bilag, which keeps its number and its place. */
class Erstatningsdialog extends Dialog {

    Erstatningsdialog(Bilagsliste liste, Sagstjenester tjenester, long sag, Bilag bilag) {
        setHeaderTitle(getTranslation("sag.bilag.erstat", bilag.getNr()));
        setModality(ModalityMode.STRICT);
        setWidth("min(560px, 100%)");
        long id = bilag.getId();
        add(
                new Paragraph(getTranslation("sag.bilag.erstat.hvad", bilag.getNavn())),
                new BilagUpload(
                                tjenester.filer(),
                                new Bilagsmodtager(
                                        () -> tjenester.skrivebord().demandWritable(sag, id),
                                        () -> liste.goer(
                                                () -> tjenester.skrivebord().demandWritable(sag, id)),
                                        (navn, fil) -> {
                                            close();
                                            liste.goer(() ->
                                                    tjenester.skrivebord().replaceBilag(sag, id, navn.navn(), fil));
                                        }))
                        .onlyOne());
        Button fortryd = new Button(getTranslation("sag.fortryd"), click -> close());
        fortryd.setTestId("fortryd");
        getFooter().add(fortryd);
    }
}
