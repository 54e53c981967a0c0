package dev.foyer.web.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An added member chooses a password through the one-time link (BR-09). */
@InMemoryWeb
class PasswordPagesTest {

  private static final String PASSWORD = "ten chars!";

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company company;
  private WebBrowser browser;
  private String address;

  @BeforeEach
  void addAMember() {
    company = companies.found();
    browser = new WebBrowser(port);
    address =
        "/password/"
            + Expected.outcome(
                    AddMember.Outcome.Added.class,
                    world
                        .foyer()
                        .onboarding()
                        .addMember()
                        .handle(
                            new AddMember.Command(
                                company.organization().id(),
                                new Actor.AMember(company.owner().id()),
                                new PersonName("Bea <b>Brown</b>"),
                                new EmailAddress(company.email("bea")),
                                Role.MEMBER,
                                ZoneOffset.UTC,
                                Language.ENGLISH)))
                .passwordSecret()
                .reveal();
  }

  private WebPage choose(String password) {
    return browser.press(browser.get(address), address, Map.of("password", password));
  }

  @Test
  void letsTheMemberInAfterwards() {
    assertThat(browser.get(address).text()).contains("Bea <b>Brown</b>", company.email("bea"));
    WebPage chosen = choose(PASSWORD);
    assertThat(chosen.status()).isEqualTo(303);
    assertThat(chosen.location()).isEqualTo("/sign-in");
    WebPage signedIn =
        browser.post(
            "/sign-in",
            Map.of("username", company.email("bea"), "password", PASSWORD),
            Map.of("Sec-Fetch-Site", "same-origin"));
    assertThat(signedIn.location()).isEqualTo("/");
  }

  @Test
  void worksOnce() {
    WebPage page = browser.get(address);
    choose(PASSWORD);
    assertThat(browser.get(address).status()).isEqualTo(410);
    WebPage again = browser.press(page, address, Map.of("password", "another password"));
    assertThat(again.status()).isEqualTo(410);
    assertThat(again.heading()).isEqualTo("This link is not open");
  }

  @Test
  void isNotUsedUpByLooking() {
    for (int look = 0; look < 20; look++) {
      new WebBrowser(port).get(address);
      new WebBrowser(port).head(address);
    }
    assertThat(choose(PASSWORD).status()).isEqualTo(303);
  }

  @Test
  void wantsTenCharactersAndNeverShowsThem() {
    WebPage refused = choose("nine char");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select(".error").text()).startsWith("10 to 200 characters");
    assertThat(refused.body()).doesNotContain("nine char");
    assertThat(choose("x".repeat(201)).status()).isEqualTo(422);
    assertThat(choose("").status()).isEqualTo(422);
  }

  @Test
  void saysSoInBrazilianPortuguese() {
    browser = new WebBrowser(port, "pt-BR");
    assertThat(choose("curta").html().select(".error").text()).startsWith("De 10 a 200");
  }

  @Test
  void isNotOpenForever() {
    world.clock().advance(Duration.ofDays(7));
    assertThat(browser.get(address).status()).isEqualTo(410);
    assertThat(browser.get("/password/" + "x".repeat(43)).status()).isEqualTo(410);
  }

  @Test
  void choosesNothingWithoutTheFormsToken() {
    assertThat(browser.post(address, Map.of("password", PASSWORD), Map.of()).status())
        .isEqualTo(403);
    assertThat(browser.get(address).status()).isEqualTo(200);
  }
}
