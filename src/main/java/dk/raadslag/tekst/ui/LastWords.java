package dk.raadslag.tekst.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a page that is going away sends what was typed last: Flow's own calls do not outlive the page. The address is the
 * field's alone, holds a key that nobody can guess, and is good as long as the screen; saving asks the same questions as
 * any other save.
 */
class LastWords implements ElementRequestHandler {

    /** Twice what a browser lets such a call carry. */
    private static final int BYTES_AT_MOST = 1 << 17;

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        JsonNode words = "POST".equals(request.getMethod()) ? read(request) : null;
        if (words == null
                || !words.path("tekst").isString()
                || !words.path("grundlag").isNumber()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        owner.getComponent()
                .filter(Tekstindtastning.class::isInstance)
                .map(Tekstindtastning.class::cast)
                .ifPresent(felt -> save(session, felt, words));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** By the session's lock alone: the screen may have said goodbye by now. */
    private static void save(VaadinSession session, Tekstindtastning felt, JsonNode words) {
        session.lock();
        try {
            felt.getUI().ifPresent(UI::setCurrent);
            felt.receive(
                    words.path("tekst").stringValue(), words.path("grundlag").longValue());
        } finally {
            session.unlock();
        }
    }

    private static JsonNode read(VaadinRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            return JSON.readTree(new String(in.readNBytes(BYTES_AT_MOST), StandardCharsets.UTF_8));
        } catch (JacksonException unreadable) {
            return JSON.nullNode();
        }
    }

    /** By this ending Vaadin's sign-in rules know that the key in the address stands for the form's token. */
    @Override
    public String getUrlPostfix() {
        return "upload";
    }

    /** A dialog before the field does not make its words worth less. */
    @Override
    public boolean isAllowInert() {
        return true;
    }
}
