package dk.raadslag.samarbejde.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.AvatarGroup;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupI18n;
import com.vaadin.flow.component.avatar.AvatarGroup.AvatarGroupItem;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.organisation.AktuelBruger;
import dk.raadslag.samarbejde.Deltager;
import dk.raadslag.samarbejde.Naervaer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who else has this thing open: avatars, and a sentence that says the same. Tells the others that this tab is here, for
 * as long as it is shown and the browser answers.
 */
@StyleSheet("context://frontend/samarbejde.css")
public class Deltagere extends Composite<Div> {

    private static final int FARVER = 7;

    /** From the browser, so that a tab that is closed, or has lost its network, falls silent. */
    private static final String PULSE =
            "const puls = setInterval(() => this.isConnected ? this.$server.pulse() : clearInterval(puls), $0)";

    private final transient Naervaer naervaer;
    private final transient AktuelBruger aktuel;
    private final String emne;
    private final String id;
    private final UUID fane = UUID.randomUUID();
    private @Nullable AvatarGroup avatarer;
    private final Span saetning = new Span();
    private String sted = "";
    private transient @Nullable Registration lytning;

    /**
     * @param emne what kind of thing, e.g. "indstilling"
     * @param id which one
     */
    public Deltagere(Naervaer naervaer, AktuelBruger aktuel, String emne, String id) {
        this.naervaer = naervaer;
        this.aktuel = aktuel;
        this.emne = emne;
        this.id = id;
        saetning.setTestId("deltagere");
        getContent().addClassName("deltagere");
        getContent().add(saetning);
    }

    /** Where in the thing this person now is, as a key of the screen's own. */
    public void goTo(String sted) {
        this.sted = sted;
        if (isAttached()) {
            pulse();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        lytning = naervaer.lyt(emne, id, ui.accessLater(this::refresh, () -> {})::run);
        pulse();
        getElement().executeJs(PULSE, (int) Naervaer.PULS.toMillis());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (lytning != null) {
            lytning.remove();
        }
        naervaer.ud(fane);
    }

    @ClientCallable
    private void pulse() {
        naervaer.ind(emne, id, sted, fane);
        refresh();
    }

    private void refresh() {
        if (!aktuel.erIndlogget()) {
            return; // signed out a moment ago: the screen is on its way out too
        }
        List<Deltager> alle = naervaer.hvem(emne, id);
        long mig = aktuel.id();
        Map<Long, String> andre = new LinkedHashMap<>();
        alle.stream().filter(d -> d.brugerId() != mig).forEach(d -> andre.put(d.brugerId(), d.navn()));
        boolean migIgen =
                alle.stream().anyMatch(d -> d.brugerId() == mig && !d.fane().equals(fane));

        if (avatarer == null && !andre.isEmpty()) {
            avatarer = avatars();
        }
        if (avatarer != null) {
            avatarer.setItems(andre.entrySet().stream()
                    .map(den -> avatar(den.getKey(), den.getValue()))
                    .toList());
        }
        saetning.setText(sentence(List.copyOf(andre.values()), migIgen));
    }

    private String sentence(List<String> navne, boolean migIgen) {
        if (navne.isEmpty()) {
            return migIgen ? getTranslation("samarbejde.deltagere.dig") : "";
        }
        if (navne.size() == 1) {
            return getTranslation("samarbejde.deltagere.en", navne.getFirst());
        }
        String foerste = String.join(", ", navne.subList(0, navne.size() - 1));
        return getTranslation("samarbejde.deltagere.flere", foerste, navne.getLast());
    }

    private static AvatarGroupItem avatar(long brugerId, String navn) {
        AvatarGroupItem avatar = new AvatarGroupItem(navn);
        avatar.setColorIndex((int) (brugerId % FARVER));
        return avatar;
    }

    /**
     * Made when somebody else comes, and stays then. What a screen reader says of it, and as someone comes or goes; Java's
     * half lacks the last two.
     */
    private AvatarGroup avatars() {
        AvatarGroup gruppe = new AvatarGroup();
        gruppe.setTestId("deltagere-avatarer");
        gruppe.setI18n(new AvatarGroupI18n()
                .setAnonymous("")
                .setOneActiveUser(getTranslation("samarbejde.deltagere.antal-en"))
                .setManyActiveUsers(getTranslation("samarbejde.deltagere.antal")));
        gruppe.getElement()
                .executeJs(
                        "this.i18n = {...this.i18n, joined: $0, left: $1}",
                        getTranslation("samarbejde.deltagere.kom"),
                        getTranslation("samarbejde.deltagere.gik"));
        getContent().addComponentAsFirst(gruppe);
        return gruppe;
    }
}
