package dk.raadslag;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import dk.raadslag.organisation.Bruger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The screens of the program as a person's browser gets them: the page with its title, and what was sent to draw it. */
final class Screens {

    private Screens() {}

    /** @param profile nobody's yet; it is closed afterwards */
    static Map<String, String> of(BrowserContext profile, Bruger who, List<String> paths) {
        Map<String, String> said = new LinkedHashMap<>();
        try (profile) {
            Page screen = profile.newPage();
            List<String> sent = new ArrayList<>();
            readOnArrival(profile, sent);
            screen.onWebSocket(line -> line.onFrameReceived(frame -> sent.add(frame.text())));
            screen.navigate(Testindgang.PATH + "?bruger=" + who.getBrugernavn());
            for (String path : paths) {
                screen.navigate(path);
                screen.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
                said.put(who + " " + path, screen.title() + screen.content());
            }
            profile.unrouteAll();
            assertThat(sent).as("what the screens were drawn from").isNotEmpty();
            said.put(who + " sent", String.join("\n", sent));
        }
        return said;
    }

    /** Whoever asks for the body of an answer that the next page has cut off waits without end: so it is read on its way. */
    private static void readOnArrival(BrowserContext profile, List<String> sent) {
        profile.route(url -> url.contains("v-r="), route -> {
            try {
                APIResponse answer = route.fetch(new Route.FetchOptions().setTimeout(15_000));
                sent.add(answer.text());
                route.fulfill(new Route.FulfillOptions().setResponse(answer));
            } catch (PlaywrightException cutOff) {
                route.abort();
            }
        });
    }
}
