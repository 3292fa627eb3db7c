package dk.raadslag;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import dk.raadslag.dokument.Proevefiler;
import dk.raadslag.organisation.Testbrugere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of answer carries the headers that keep a browser from doing harm with it, and the screens work under them. */
@Tag("rejse")
class EveryAnswerIsGuardedTest extends Browsertest {

    @Autowired
    Testbrugere personer;

    @Autowired
    Fortaelling fortaelling;

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/frontend/raadslag.css, 200",
        "/frontend/rigtekst.js, 200",
        "/frontend/findes-ikke.js, 200",
        "/referater, 200",
        "/referater/findes-ikke, 404",
        "/referater/soeg?q=psykiatri, 200",
        "/referater/raadmandsmoede/abonner.atom, 200",
        "/actuator/health, 200",
        "/actuator/env, 403",
        "/error, 200",
        "/VAADIN/build/findes-ikke.js, 404",
        "/VAADIN/dynamic/resource/0/0/findes-ikke.pdf, 404",
        "/sag/1;x=1, 400",
    })
    void toAStranger(String path, int status) {
        if (path.endsWith(".atom")) {
            publishSomething();
        }
        APIResponse answer = browser.request().get(path);
        check(path, answer.headers());
        assertThat(answer.status()).as(path).isEqualTo(status);
    }

    @Test
    void toWhatMayNotBeSent() {
        for (String path : List.of("/login", "/referater", "/sag/1", "/?v-r=uidl")) {
            check(
                    "POST " + path,
                    browser.request()
                            .post(path, RequestOptions.create().setData("x=1").setMaxRedirects(0))
                            .headers());
        }
    }

    @Test
    void behindTlsTheBrowserKeepsToItAndTheCookieToo() {
        APIResponse answer =
                browser.request().get("/login", RequestOptions.create().setHeader("X-Forwarded-Proto", "https"));
        assertThat(answer.headers().get("strict-transport-security")).startsWith("max-age=31536000");
        assertThat(answer.headers().get("set-cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(browser.request().get("/login").headers()).doesNotContainKey("strict-transport-security");
    }

    @Test
    void theScreensWorkUnderThem() {
        List<Response> answers = new ArrayList<>();
        page.onResponse(answers::add);
        fortaelling.begynd();
        logIndSom(personer.forfatter());
        aabn("/mine-sager");
        paa("ny-indstilling").click();
        paa("opret").click();
        paa("titel").locator("textarea").fill("Flere fritidsjob til unge");
        paa("afsnit-indledning").locator(".ProseMirror").click();
        page.keyboard().type("Sagen handler om fritidsjob.");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("Notat.pdf", "application/pdf", Proevefiler.pdf()));
        assertThat(page.locator("a[href*='VAADIN/dynamic']").first()).isVisible();
        assertThat(paa("gemt")).containsText("Gemt");
        page.reload();
        assertThat(paa("afsnit-indledning")).containsText("Sagen handler om fritidsjob.");
        String file = page.locator("a[href*='VAADIN/dynamic']").first().getAttribute("href");
        APIResponse download = browser.request().get("/" + file);
        check(file, download.headers());
        assertThat(download.headers().get("content-security-policy")).startsWith("sandbox");
        assertThat(download.headers().get("content-disposition")).startsWith("attachment");
        aabn("/findes-ikke");
        assertThat(fejl).isEmpty();
        answers.stream()
                .filter(answer ->
                        answer.url().startsWith("http") && !answer.url().contains(Testindgang.PATH))
                .forEach(answer -> check(answer.url(), answer.headers()));
        assertThat(answers.stream().filter(answer -> answer.url().contains("v-r=uidl")))
                .isNotEmpty();
    }

    @Test
    void aScreenRunsNoScriptThatDidNotComeWithIt() {
        String first = policy("/login");
        assertThat(first)
                .doesNotContain("script-src 'self' 'unsafe-inline'")
                .contains("'nonce-", "frame-ancestors 'none'");
        assertThat(policy("/login")).isNotEqualTo(first);
        aabn("/login");
        page.evaluate("""
                () => {
                  const script = document.createElement('script');
                  script.textContent = 'window.indsat = true';
                  document.body.append(script);
                  document.body.insertAdjacentHTML('beforeend', '<img src="/x" onerror="window.indsat = true">');
                }""");
        page.waitForTimeout(200);
        assertThat(page.evaluate("() => window.indsat === true")).isEqualTo(false);
    }

    private String policy(String path) {
        return Objects.requireNonNull(browser.request().get(path).headers().get("content-security-policy"));
    }

    private void publishSomething() {
        fortaelling.begynd();
        long sag = fortaelling.forfatterenSkriver("Fritidsjob", "rådmanden godkender");
        fortaelling.forfatterenSender(sag);
        fortaelling.sekretariatet(sag, "godkend", null);
        fortaelling.sekretariatet(sag, "aaben", null);
        fortaelling.dagsordenenUdgives(fortaelling.moede(sag));
    }

    private static void check(String what, Map<String, String> headers) {
        assertThat(headers)
                .as(what)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-frame-options", "DENY")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsKey("permissions-policy");
        assertThat(headers.get("content-security-policy"))
                .as(what)
                .contains("frame-ancestors 'none'", "default-src 'none'")
                .doesNotContain("http", "*");
    }
}
