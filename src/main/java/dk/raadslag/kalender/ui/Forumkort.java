package dk.raadslag.kalender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.function.SerializableRunnable;
import dk.raadslag.kalender.FastPunkt;
import dk.raadslag.kalender.Forum;
import dk.raadslag.kalender.Forumadministration;
import dk.raadslag.kalender.Fristregel;
import dk.raadslag.kalender.Moederytme;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.stream.Collectors;

/** One forum as it stands. */
class Forumkort extends Div {

    Forumkort(Forum forum, Forumadministration fora, SerializableRunnable aendret) {
        addClassNames("card", "forumkort");
        Moederytme rytme = forum.rytme();
        DescriptionList felter = new DescriptionList();
        felter.addClassName("felter");
        felt(felter, "kalender.forum.moeder", dag(rytme.ugedag()) + " " + kl(rytme.start()) + "–" + tid(rytme.slut()));
        felt(felter, "kalender.forum.sted", forum.sted());
        felt(felter, "kalender.frist", regel(rytme.frist()));
        felt(felter, "kalender.udgivelse", regel(rytme.udgivelse()));
        felt(felter, "kalender.rettefrist", kl(rytme.rettefrist()));
        felt(
                felter,
                "kalender.forum.offentlighed",
                getTranslation(forum.offentlighed().noegle()));
        felt(
                felter,
                "kalender.forum.punkter",
                forum.fastePunkter().stream().map(FastPunkt::titel).collect(Collectors.joining(" · ")));
        felt(
                felter,
                "kalender.forum.brug",
                getTranslation(forum.aktiv() ? "kalender.forum.aktiv" : "kalender.forum.inaktiv"));
        Button ret = new Button(
                getTranslation("kalender.ret"), click -> new Forumdialog(fora.reread(forum), fora, aendret).open());
        ret.setAriaLabel(getTranslation("kalender.ret") + ": " + forum.navn());
        ret.setTestId("ret-" + forum.noegle());
        add(new H2(forum.navn()), ret, felter);
    }

    private void felt(DescriptionList felter, String noegle, String tekst) {
        felter.getElement()
                .appendChild(new Div(
                                new DescriptionList.Term(getTranslation(noegle)),
                                new DescriptionList.Description(tekst))
                        .getElement());
    }

    private String regel(Fristregel regel) {
        return dag(regel.ugedag()) + " " + kl(regel.kl());
    }

    private String dag(DayOfWeek dag) {
        return dag.getDisplayName(TextStyle.FULL, getLocale());
    }

    private String kl(LocalTime tid) {
        return tid.format(DateTimeFormatter.ofPattern(getTranslation("kalender.klokkeslaet"), getLocale()));
    }

    private String tid(LocalTime tid) {
        return tid.format(DateTimeFormatter.ofPattern(getTranslation("kalender.tid"), getLocale()));
    }
}
