package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.organization.Role;
import dev.foyer.web.inmemory.Companies;
import dev.foyer.web.inmemory.Company;
import dev.foyer.web.inmemory.InMemoryWeb;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in and out, as a browser does it. */
@InMemoryWeb
class SignInTest {

  private static final String PASSWORD = "correct horse battery";
  private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

  @Autowired private Companies companies;
  @Autowired private PasswordEncoder encoder;
  @LocalServerPort private int port;

  private Company company;
  private WebBrowser browser;

  @BeforeEach
  void choosePassword() {
    company = companies.found();
    company.password(company.owner(), encoder.encode(PASSWORD));
    browser = new WebBrowser(port);
  }

  private WebPage signIn(String email, String password, Map<String, String> headers) {
    return browser.post("/sign-in", Map.of("username", email, "password", password), headers);
  }

  @Test
  void letsAMemberInWithANewSession() {
    browser.get("/sign-in");
    String before = browser.cookies().get("foyer");
    WebPage page = signIn(company.email("ada"), PASSWORD, OWN_PAGE);
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.location()).isEqualTo("/");
    assertThat(browser.cookies().get("foyer")).isNotEqualTo(before);
    assertThat(browser.get("/").status()).isEqualTo(200);
    assertThat(page.setCookies()).anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly"));
  }

  @Test
  void readsTheAddressAsPeopleTypeIt() {
    assertThat(signIn(" ADA@" + company.domain() + " ", PASSWORD, OWN_PAGE).location())
        .isEqualTo("/");
  }

  @Test
  void answersTheSameWhateverIsWrong() {
    company.organization().with("Bea Brown", company.email("bea"), Role.MEMBER);
    String wrongPassword = signIn(company.email("ada"), "wrong password", OWN_PAGE).location();
    assertThat(wrongPassword).isEqualTo("/sign-in?error");
    assertThat(signIn(company.email("nobody"), PASSWORD, OWN_PAGE).location())
        .isEqualTo(wrongPassword);
    assertThat(signIn(company.email("bea"), PASSWORD, OWN_PAGE).location())
        .isEqualTo(wrongPassword);
    assertThat(signIn("no address", PASSWORD, OWN_PAGE).location()).isEqualTo(wrongPassword);
    assertThat(signIn(company.email("ada"), "x".repeat(10_000), OWN_PAGE).location())
        .isEqualTo(wrongPassword);
    assertThat(signIn("", "", OWN_PAGE).location()).isEqualTo(wrongPassword);
  }

  @Test
  void refusesASignInThatAnotherSiteSends() {
    assertThat(
            signIn(company.email("ada"), PASSWORD, Map.of("Sec-Fetch-Site", "cross-site")).status())
        .isEqualTo(403);
    assertThat(
            signIn(company.email("ada"), PASSWORD, Map.of("Origin", "https://evil.example"))
                .status())
        .isEqualTo(403);
    assertThat(signIn(company.email("ada"), PASSWORD, Map.of("Origin", "null")).status())
        .isEqualTo(403);
    assertThat(browser.get("/").status()).isEqualTo(302);
  }

  @Test
  void sendsWhoIsNotSignedInToTheSignIn() {
    WebPage page = browser.get("/integrations/zoom");
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.location()).isEqualTo("/sign-in");
  }

  @Test
  void signsOutByAFormOnly() {
    signIn(company.email("ada"), PASSWORD, OWN_PAGE);
    browser.get("/logout");
    assertThat(browser.get("/").status()).isEqualTo(200);
    assertThat(browser.post("/logout", Map.of(), OWN_PAGE).status()).isEqualTo(403);
    String token = browser.get("/").html().select("meta[name=_csrf]").attr("content");
    browser.post("/logout", Map.of("_csrf", token), OWN_PAGE);
    assertThat(browser.get("/").status()).isEqualTo(302);
  }
}
