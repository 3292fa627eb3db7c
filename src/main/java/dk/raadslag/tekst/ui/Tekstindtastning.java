package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.shared.Registration;
import dk.raadslag.tekst.UgyldigTekst;
import dk.raadslag.tekst.ui.Gemmer.Afvist;
import dk.raadslag.tekst.ui.Gemmer.Foraeldet;
import dk.raadslag.tekst.ui.Gemmer.Gemt;
import dk.raadslag.tekst.ui.Gemmer.Svar;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the two fields share: a value with a revision, saved on every pause; what the server has not acknowledged stays
 * in the browser and is offered again. The other half is {@code frontend/raadslag-gemmer.js}.
 */
public abstract sealed class Tekstindtastning extends Component implements HasStyle, Focusable<Component>
        permits RigTekst, TekstFelt {

    private static final Logger LOG = LoggerFactory.getLogger(Tekstindtastning.class);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SAVED =
            "document.dispatchEvent(new CustomEvent('raadslag-gemt', { detail: { noegle: $0, tekst: $1 } }))";
    private static final LastWords LAST_WORDS = new LastWords();

    private String tekst = "";
    private long revision;
    private long nummer;
    private long sidsteGrundlag;
    private String andenHvem = "";
    private @Nullable String received;
    private boolean readOnly;
    private String hvorfor = "";
    private Gemmer gemmer = (nyTekst, grundlag) -> new Gemt(grundlag + 1);

    Tekstindtastning() {
        getElement().setAttribute("adresse", LAST_WORDS);
    }

    /** The text as it is to be stored. */
    protected abstract String checked(String fraBrowseren) throws UgyldigTekst;

    /** The text as the server has it, and its revision. What somebody is typing is never replaced by it. */
    public void setVaerdi(String tekst, long revision) {
        this.tekst = tekst;
        this.revision = revision;
        sendVaerdi();
    }

    /**
     * What another has saved meanwhile: shown unless somebody types here. Whoever had written what it takes the place of is
     * asked, by {@link Overskrevet}.
     */
    public void update(String tekst, long revision, String af) {
        if (revision != this.revision) {
            andenHvem = af;
            setVaerdi(tekst, revision);
        }
    }

    /** The newest text that was saved through this field, or was set. */
    public String getVaerdi() {
        return tekst;
    }

    public long getRevision() {
        return revision;
    }

    public void setGemmer(Gemmer gemmer) {
        this.gemmer = gemmer;
    }

    public void setLabel(String label) {
        getElement().setProperty("etiket", label);
    }

    public String getLabel() {
        return getElement().getProperty("etiket", "");
    }

    public void setPlaceholder(String text) {
        getElement().setProperty("pladsholder", text);
    }

    /** The key of unsaved text in the browser, e.g. {@code raadslag:<case>:<section>}: the same for the same text. */
    public void setKladdeNoegle(String noegle) {
        getElement().setProperty("noegle", noegle);
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        getElement().setProperty("skrivebeskyttet", readOnly);
    }

    /** For good: whoever has words here that are not saved is told why they will not be, and can copy them. */
    public void lock(String hvorfor) {
        this.hvorfor = hvorfor;
        setReadOnly(true);
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    /** Writes as the person at the keyboard would, through the {@link Gemmer}; shown in the browser when saved. */
    public Svar skriv(String nyTekst) {
        Svar svar = save(nyTekst, revision);
        if (svar instanceof Gemt) {
            sendVaerdi();
        }
        return svar;
    }

    /** Underlines these ranges and no others. */
    public void setMarkeringer(List<Markering> markeringer) {
        ArrayNode ranges = JSON.arrayNode();
        for (Markering m : markeringer) {
            ranges.addObject()
                    .put("from", m.fra())
                    .put("to", m.til())
                    .put("type", m.slags().name().toLowerCase(Locale.ROOT))
                    .put("id", m.id());
        }
        getElement().callJsFunction("setMarkeringer", ranges);
    }

    /** Focus, with this range of the plain text selected. */
    public void gaaTil(int fra, int til) {
        getElement().callJsFunction("gaaTil", fra, til);
    }

    /** Replaces a range as if it had been typed, unless other words stand there by now. */
    public void erstat(int fra, int til, String forventet, String ny) {
        getElement().callJsFunction("erstat", fra, til, forventet, ny);
    }

    /** Shows the unsaved text that was found, and saves it. */
    public void hentKladde() {
        getElement().callJsFunction("hentKladde");
    }

    public void kasserKladde() {
        getElement().callJsFunction("kasserKladde");
    }

    /** Puts the unsaved text that was found together with what stands here, and saves both. */
    public void joinDraft() {
        getElement().callJsFunction("joinDraft");
    }

    /** After a conflict: what was written here is saved over the newest. */
    public void beholdMit() {
        getElement().callJsFunction("beholdMit");
    }

    /** After a conflict: what was written here is put together with the newest, and both saved. */
    public void joinNewest() {
        getElement().callJsFunction("joinNewest");
    }

    /** After a conflict: the newest is shown, and what was written here given up. */
    public void tagNyeste() {
        getElement().callJsFunction("tagNyeste");
    }

    public Registration addKladdeFundetListener(ComponentEventListener<KladdeFundet> listener) {
        return addListener(KladdeFundet.class, listener);
    }

    public Registration addKonfliktListener(ComponentEventListener<Konflikt> listener) {
        return addListener(Konflikt.class, listener);
    }

    public Registration addOverskrevetListener(ComponentEventListener<Overskrevet> listener) {
        return addListener(Overskrevet.class, listener);
    }

    public Registration addMarkeringValgtListener(ComponentEventListener<MarkeringValgt> listener) {
        return addListener(MarkeringValgt.class, listener);
    }

    @ClientCallable
    private String gem(String fraBrowseren, double grundlag) {
        return receive(fraBrowseren, (long) grundlag).toString();
    }

    /** @param grundlag -1 is what the browser wrote on top of its last save before it had the answer */
    ObjectNode receive(String fraBrowseren, long grundlag) {
        try {
            Svar svar = save(fraBrowseren, grundlag < 0 ? sidsteGrundlag : grundlag);
            if (svar instanceof Gemt) {
                received = fraBrowseren;
            }
            return answer(svar);
        } catch (RuntimeException e) {
            // The browser keeps the text and tries again. A message from the database may quote the text: never logged.
            LOG.warn("A text was not saved: {}", e.getClass().getName());
            return JSON.objectNode().put("svar", "fejl");
        }
    }

    /** Called instead of a DOM event: that would cost a listener on the heap per field, of which a case has many. */
    @ClientCallable
    private void konflikt(String mit, String nyeste, String hvem) {
        fireEvent(new Konflikt(this, true, mit, nyeste, hvem));
    }

    @ClientCallable
    private void overskrevet(String mit) {
        fireEvent(new Overskrevet(this, true, mit, andenHvem));
    }

    @ClientCallable
    private void kladdeFundet(String fundet, double tid) {
        fireEvent(new KladdeFundet(this, true, fundet, tid));
    }

    private Svar save(String nyTekst, long grundlag) {
        sidsteGrundlag = grundlag;
        if (readOnly) {
            return new Afvist(hvorfor.isEmpty() ? getTranslation("tekst.afvist.laast") : hvorfor);
        }
        try {
            String checked = checked(nyTekst);
            if (grundlag == revision && checked.equals(tekst)) {
                return new Gemt(revision);
            }
            Svar svar = gemmer.gem(checked, grundlag);
            if (svar instanceof Gemt(long nyRevision)) {
                tekst = checked;
                revision = nyRevision;
                sidsteGrundlag = nyRevision;
            }
            return svar;
        } catch (UgyldigTekst e) {
            return new Afvist(getTranslation("tekst.afvist." + e.kode()));
        }
    }

    private static ObjectNode answer(Svar svar) {
        ObjectNode json = JSON.objectNode();
        return switch (svar) {
            case Gemt(long revision) -> json.put("svar", "gemt").put("revision", revision);
            case Foraeldet(String nyeste, long revision, String hvem) ->
                json.put("svar", "foraeldet")
                        .put("tekst", nyeste)
                        .put("revision", revision)
                        .put("hvem", hvem);
            case Afvist(String besked) -> json.put("svar", "afvist").put("besked", besked);
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // A reload makes a new element in the browser: it gets what has been saved since.
        sendVaerdi();
    }

    /** A field that is gone hears no answer: the browser is told by the page that what came last is saved, and no draft. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        String noegle = getElement().getProperty("noegle", "");
        if (received != null && !noegle.isEmpty()) {
            event.getUI().getPage().executeJs(SAVED, noegle, received);
        }
    }

    private void sendVaerdi() {
        getElement()
                .setProperty(
                        "vaerdi",
                        JSON.objectNode()
                                .put("tekst", tekst)
                                .put("revision", revision)
                                .put("nummer", ++nummer)
                                .toString());
    }
}
