package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.scripted.Consent;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;

/** Somebody who follows a connect link to Zoom in a browser, and comes back. */
record Approver(FoyerUnderTest world, ConnectLink link, WebBrowser browser) {

  static final String CALLBACK = "/zoom/callback/organization";

  /** Presses Continue. */
  URI consentPage() {
    String address = "/connect/" + link.secret().reveal();
    return URI.create(browser.press(browser.get(address), address + "/continue").location());
  }

  /** Begins and gets as far as the state. */
  String state() {
    return consentPage().getRawQuery().replaceFirst(".*state=([^&]+).*", "$1");
  }

  /** Consents as this Zoom user. */
  Consent consent(String email) {
    return world.zoom().consent(email, consentPage());
  }

  static String withCode(Consent consent) {
    return CALLBACK + "?code=" + consent.code().reveal() + "&state=" + consent.state().reveal();
  }

  /** Where the return led, by way of an address that tells nothing. */
  WebPage returns(String address) {
    WebPage sent = browser.get(address);
    assertThat(sent.status()).isEqualTo(303);
    assertThat(sent.body()).isEmpty();
    assertThat(sent.location()).doesNotContain("?", "code=", "state=");
    return browser.follow(sent);
  }
}
