package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.dokument.ui.BilagUpload;
import dk.raadslag.indstilling.Bilag;
import dk.raadslag.indstilling.Indstilling;
import dk.raadslag.indstilling.SkabelonAfsnit;
import java.text.ListFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The bilag of a case: taken in, renamed, put in order, marked confidential, removed. */
class Bilagsliste extends Section {

    private final transient Sagstjenester tjenester;
    private final long sag;
    private final Skrivesteder steder;
    private final OrderedList liste = new OrderedList();
    private final Paragraph renumbered = new Paragraph();

    Bilagsliste(Sagstjenester tjenester, Indstilling sag, SkabelonAfsnit del, Skrivesteder steder) {
        this.tjenester = tjenester;
        this.sag = sag.getId();
        this.steder = steder;
        liste.addClassName("bilagsliste");
        BilagUpload upload = new BilagUpload(
                tjenester.filer(),
                new Bilagsmodtager(
                        this::demandRoom,
                        () -> goer(this::demandRoom),
                        (navn, fil) -> goer(() -> tjenester.skrivebord().vedlaeg(this.sag, navn.navn(), fil))));
        addClassName("afsnit");
        renumbered.addClassName("renumbered");
        renumbered.getElement().setAttribute("role", "status");
        renumbered.setTestId("bilag-nye-numre");
        add(new H2(del.titel()), liste, renumbered, upload, new Vejledning(del));
        vis(sag.getBilag());
    }

    private void demandRoom() {
        tjenester.skrivebord().demandRoom(sag);
    }

    /** Does it, and shows the bilag as they are then. */
    void goer(SerializableRunnable handling) {
        Forsoeg.paa(this, handling, () -> {
            vis();
            steder.gemt();
        });
    }

    /** The same, and the keyboard stays with the bilag that was moved. */
    void flyt(long bilag, int plads, int skridt) {
        goer(() -> tell(tjenester.skrivebord().flytBilag(sag, bilag, plads)));
        rad(bilag).ifPresent(rad -> rad.hold(skridt));
    }

    /** Told where it was done, until the order changes again: nobody else sees that the text now speaks of another bilag. */
    void tell(SortedSet<Integer> numbers) {
        renumbered.setText(
                numbers.isEmpty()
                        ? ""
                        : getTranslation(
                                numbers.size() == 1 ? "sag.bilag.nytNummer" : "sag.bilag.nyeNumre",
                                ListFormat.getInstance(getLocale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                                        .format(numbers.stream()
                                                .map(Object::toString)
                                                .toList())));
    }

    /** Something has been done with one of them: they are shown as they are now, and the keyboard stays with that one. */
    void gjort(long bilag) {
        goer(() -> {});
        rad(bilag).ifPresent(Bilagsrad::hold);
    }

    private Optional<Bilagsrad> rad(long bilag) {
        return liste.getChildren()
                .filter(Bilagsrad.class::isInstance)
                .map(Bilagsrad.class::cast)
                .filter(rad -> rad.id() == bilag)
                .findFirst();
    }

    void vis() {
        vis(tjenester.sager().hent(sag).getBilag());
    }

    private void vis(List<Bilag> bilag) {
        liste.removeAll();
        bilag.stream()
                .map(et -> new Bilagsrad(this, tjenester, sag, et, bilag.size(), steder))
                .forEach(liste::add);
        liste.setVisible(!bilag.isEmpty());
    }
}
