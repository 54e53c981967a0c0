package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.scripted.Consent;
import dev.foyer.core.scripted.Operation;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.RecordedLog;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of answer carries the headers that protect it. */
@InMemoryWeb
class AnswerHeadersTest {

  private static final String PLAIN_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'"
          + " http://127.0.0.1:8090; base-uri 'none'; frame-ancestors 'none'";

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private WebBrowser browser;

  @BeforeEach
  void openABrowser() {
    browser = new WebBrowser(port);
  }

  private static void isProtected(WebPage page) {
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(page.header("Strict-Transport-Security")).isEmpty();
    assertThat(page.header("Content-Security-Policy"))
        .contains("frame-ancestors 'none'", "form-action 'self' http://127.0.0.1:8090");
  }

  private static void isPlain(WebPage page) {
    isProtected(page);
    assertThat(page.header("Content-Security-Policy")).isEqualTo(PLAIN_POLICY);
    assertThat(page.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/connect/unknown",
        "/connect/result/declined",
        "/connect/a/b/c",
        "/connect/result/no-such",
        "/zoom/callback/organization?code=c0de",
        "/zoom/callback/organization?state=a&code=c0de",
        "/zoom/webhooks/events",
        "/zoom/other",
        "/password/unknown",
        "/set-up/unknown",
        "/set-up/a/b",
        "/actuator/env",
        "/actuator/health",
        "/plain-pages/none.css",
        "/integrations/zoom",
        "/connect/x;y=z",
        "/error"
      })
  void protectsPlainAnswers(String address) {
    isPlain(browser.get(address));
  }

  @Test
  void protectsOfferAndRedirectToZoom() {
    String address = "/connect/" + companies.found().link().secret().reveal();
    WebPage offer = browser.get(address);
    isPlain(offer);
    isPlain(browser.press(offer, address + "/continue"));
  }

  @Test
  void protectsRefusals() {
    WebPage withoutToken = browser.post("/connect/x/continue", Map.of(), Map.of());
    assertThat(withoutToken.status()).isEqualTo(403);
    isPlain(withoutToken);
    WebPage foreign = browser.post("/sign-in", Map.of(), Map.of("Sec-Fetch-Site", "cross-site"));
    assertThat(foreign.status()).isEqualTo(403);
    isPlain(foreign);
    WebPage webhook = browser.post("/zoom/webhooks/events", Map.of(), Map.of());
    assertThat(webhook.status()).isEqualTo(404);
    isPlain(webhook);
  }

  @Test
  void protectsWhatBreaksAndKeepsItsAddressOutOfTheLog() {
    try (RecordedLog log = new RecordedLog()) {
      breaks(log);
    }
  }

  private void breaks(RecordedLog log) {
    String address = "/connect/" + companies.found().link().secret().reveal();
    URI consentPage =
        URI.create(browser.press(browser.get(address), address + "/continue").location());
    Consent consent = world.zoom().consent("zoe@acme.example", consentPage);
    world
        .zoom()
        .script()
        .meanwhile(
            Operation.EXCHANGE,
            () -> {
              throw new IllegalStateException("broken on purpose");
            });
    WebPage page =
        browser.get(
            "/zoom/callback/organization?code=%s&state=%s"
                .formatted(consent.code().reveal(), consent.state().reveal()));
    assertThat(page.status()).isEqualTo(500);
    assertThat(page.heading()).isEqualTo("Something went wrong here");
    assertThat(page.body())
        .doesNotContain("broken on purpose", consent.code().reveal(), consent.state().reveal());
    isPlain(page);
    assertThat(log.text())
        .contains("broken on purpose")
        .doesNotContain(consent.code().reveal(), consent.state().reveal(), address);
  }

  @Test
  void protectsVaadinsPageWithANonceOfItsOwn() {
    WebPage page = browser.get("/sign-in");
    isProtected(page);
    String policy = page.header("Content-Security-Policy");
    String nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
    assertThat(policy)
        .contains(
            "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval';",
            "object-src 'none'",
            "base-uri 'self'",
            "connect-src 'self'")
        .doesNotContain("default-src 'none'");
    assertThat(page.html().select("script"))
        .isNotEmpty()
        .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce));
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(browser.get("/sign-in").header("Content-Security-Policy")).isNotEqualTo(policy);
  }

  @Test
  void letsBrowsersKeepStaticFiles() {
    WebPage style = browser.get("/plain-pages/plain.css");
    assertThat(style.status()).isEqualTo(200);
    isProtected(style);
    assertThat(style.header("Content-Type")).startsWith("text/css");
    assertThat(style.header("Cache-Control")).isEqualTo("max-age=3600");
    String script = browser.get("/sign-in").html().select("script[src]").attr("src");
    WebPage built = browser.get("/" + script.replaceFirst("^\\./", ""));
    assertThat(built.status()).isEqualTo(200);
    isProtected(built);
    assertThat(built.header("Cache-Control")).contains("max-age");
  }

  @Test
  void leavesTheViewsTheirStyleSheet() {
    assertThat(browser.get("/assets/foyer.css").header("Content-Type")).startsWith("text/css");
  }

  @Test
  void showsOnlyThatItIsHealthy() {
    assertThat(browser.get("/actuator/health").body())
        .contains("\"status\":\"UP\"")
        .doesNotContain("components", "details");
    assertThat(browser.get("/actuator/env").status()).isEqualTo(404);
    assertThat(browser.get("/actuator").status()).isEqualTo(404);
  }

  @Test
  void answersWhatIsNotThereInPlainHtml() {
    for (String address : new String[] {"/connect/a/b", "/zoom/x", "/set-up", "/password"}) {
      WebPage page = browser.get(address);
      assertThat(page.status()).as(address).isEqualTo(404);
      assertThat(page.heading()).as(address).isEqualTo("There is nothing here");
      assertThat(page.setCookies()).as(address).noneMatch(cookie -> cookie.startsWith("foyer="));
    }
  }
}
