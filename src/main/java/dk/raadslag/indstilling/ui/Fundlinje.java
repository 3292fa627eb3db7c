package dk.raadslag.indstilling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import dk.raadslag.indstilling.Fravalg;
import dk.raadslag.indstilling.Kvalitetsfund;
import dk.raadslag.kvalitet.Alvor;
import org.springframework.web.util.HtmlUtils;

/** One finding to the author: what is wrong, what to do, and the buttons that do it. */
class Fundlinje extends ListItem {

    /** What can be done with a finding. */
    interface Handlinger {
        String stednavn(Kvalitetsfund fund);

        void gaaTil(Kvalitetsfund fund);

        void ret(Kvalitetsfund fund);

        void seBortFra(Kvalitetsfund fund);

        void tagMedIgen(Kvalitetsfund fund);
    }

    private final transient Handlinger handlinger;
    private final NativeButton gaa;
    private final Div knapper = new Div();
    private transient Kvalitetsfund fund;

    Fundlinje(Kvalitetsfund fund, Handlinger handlinger) {
        this.fund = fund;
        this.handlinger = handlinger;
        String hvad = fund.fund().hvad(getLocale());
        gaa = new NativeButton("", click -> handlinger.gaaTil(this.fund));
        gaa.addClassName("fund-gaa");
        Paragraph goer = new Paragraph(fund.fund().goer(getLocale()));
        goer.addClassNames("muted", "small");
        knapper.addClassName("knapper");
        addClassNames("fund", fund.fund().isUnwritten() ? "fund-mangler" : "fund-" + fund.alvor());
        add(gaa, goer);
        Fravalg fravalg = fund.fravalg();
        if (fravalg != null) {
            add(new Paragraph(getTranslation("kvalitetspanel.fravalgt", fravalg.getAf(), fravalg.getGrund())));
            if (fund.alvor() != Alvor.BLOKERER) {
                knap("tagMed", hvad, handlinger::tagMedIgen);
            }
        } else {
            if (fund.fund().rettelse() != null) {
                knap("ret", hvad, handlinger::ret);
            }
            if (fund.alvor() != Alvor.BLOKERER) {
                knap("seBortFra", hvad, handlinger::seBortFra);
            }
        }
        if (knapper.getComponentCount() > 0) {
            add(knapper);
        }
        vis(fund);
    }

    private void knap(String handling, String hvad, SerializableConsumer<Kvalitetsfund> goer) {
        String navn = getTranslation("kvalitetspanel." + handling);
        Button knap = new Button(navn, click -> goer.accept(fund));
        knap.addThemeVariants(ButtonVariant.TERTIARY);
        knap.setAriaLabel(navn + ": " + hvad);
        knap.setTestId(handling + "-" + fund.fund().regel());
        knapper.add(knap);
    }

    /** The same finding, where it is by now. */
    final void vis(Kvalitetsfund ny) {
        fund = ny;
        String html = "<span class=\"fund-sted\">%s</span><span>%s</span>"
                .formatted(
                        HtmlUtils.htmlEscape(handlinger.stednavn(ny), "UTF-8"),
                        HtmlUtils.htmlEscape(ny.fund().hvad(getLocale()), "UTF-8"));
        // Flow sends this property whenever it is set, also unchanged.
        if (!html.equals(gaa.getElement().getProperty("innerHTML"))) {
            gaa.getElement().setProperty("innerHTML", html);
        }
        setTestId("fund-" + ny.fund().regel());
    }
}
