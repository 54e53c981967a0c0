package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What one address does too often is answered by a page that says so. */
@InMemoryWeb
@TestPropertySource(
    properties = {
      "foyer.limits.starting.times=3",
      "foyer.limits.starting.per=1h",
      "foyer.limits.sign-in.times=3",
      "foyer.limits.sign-in.per=1h",
      "foyer.limits.one-time-link.times=3",
      "foyer.limits.one-time-link.per=1h"
    })
class ThrottleTest {

  @Autowired private Companies companies;
  @LocalServerPort private int port;

  @Test
  void stopsStartingWhateverTheClientSaysOfItself() {
    Company company = companies.found();
    ConnectLink link = company.link();
    String address = "/connect/" + link.secret().reveal();
    WebBrowser browser = new WebBrowser(port, "pt-BR");
    WebPage page = browser.get(address);
    for (int start = 0; start < 3; start++) {
      assertThat(browser.press(page, address + "/continue").status()).isEqualTo(303);
    }

    WebPage refused =
        browser.post(
            address + "/continue",
            page.hiddenFields(address + "/continue"),
            Map.of(
                "Sec-Fetch-Site", "same-origin",
                "X-Forwarded-For", "198.51.100.7",
                "X-Real-IP", "198.51.100.7"));

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.heading()).isEqualTo("Vezes demais em pouco tempo");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1300);
    assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
    assertThat(browser.get(address).status()).isEqualTo(200);
    assertThat(company.stillOpen(link)).isTrue();
  }

  @Test
  void stopsGuessingPasswordsAndOneTimeLinks() {
    WebBrowser browser = new WebBrowser(port);
    for (int guess = 0; guess < 3; guess++) {
      assertThat(signIn(browser).status()).isEqualTo(302);
      assertThat(browser.get("/password/" + "x".repeat(43)).status()).isEqualTo(410);
    }

    assertThat(signIn(browser).status()).isEqualTo(429);
    assertThat(browser.get("/password/" + "x".repeat(43)).status()).isEqualTo(429);
    assertThat(browser.get("/sign-in").status()).isEqualTo(200);
  }

  private static WebPage signIn(WebBrowser browser) {
    return browser.post(
        "/sign-in",
        Map.of("username", "ada@acme.example", "password", "guess"),
        Map.of("Sec-Fetch-Site", "same-origin"));
  }
}
