package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.message.Mail;
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

/** Where the letter after an approval leads. */
@InMemoryWeb
class WithdrawPagesTest {

  @Autowired private Companies companies;
  @Autowired private FoyerUnderTest world;
  @LocalServerPort private int port;

  private Company company;
  private WebBrowser zoes;

  @BeforeEach
  void approve() {
    company = companies.found();
    zoes = new WebBrowser(port);
    Approver approver = new Approver(world, company.link(), zoes);
    approver.returns(Approver.withCode(approver.consent(company.email("zoe"))));
  }

  @Test
  void showsWhatThereIsAndChangesNothing() {
    WebPage page = new WebBrowser(port).get(way());

    assertThat(page.heading()).isEqualTo("Take your approval back?");
    assertThat(page.text()).contains("It is not in use yet", company.email("zoe"));
    assertThat(new WebBrowser(port).head(way()).status()).isEqualTo(200);
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void withdrawsInAnyBrowser() {
    WebBrowser phone = new WebBrowser(port, "pt-BR");

    WebPage page = phone.get(way());
    WebPage sent = phone.press(page, way());

    assertThat(sent.status()).isEqualTo(303);
    assertThat(phone.follow(sent).heading()).isEqualTo("Retirada");
    assertThat(connection()).isInstanceOf(OrganizationConnection.Ended.class);
    assertThat(phone.follow(phone.press(page, way())).heading()).isEqualTo("Retirada");
  }

  @Test
  void endsAConnectionInUse() {
    String address = ApprovalPages.addressOf(connection());
    zoes.press(zoes.get(address), address + "/confirm");
    assertThat(connection()).isInstanceOf(OrganizationConnection.Active.class);
    WebBrowser later = new WebBrowser(port);
    assertThat(later.get(way()).text()).contains("makes its meetings in the Zoom account");

    later.press(later.get(way()), way());

    assertThat(world.ports().organizationConnections().current(company.organization().id()))
        .isEmpty();
  }

  @Test
  void withdrawsNothingWithoutTheFormsToken() {
    WebBrowser forged = new WebBrowser(port);

    assertThat(forged.post(way(), Map.of(), Map.of()).status()).isEqualTo(403);
    assertThat(connection()).isInstanceOf(OrganizationConnection.AwaitingConfirmation.class);
  }

  @Test
  void knowsNoOtherLink() {
    WebPage page = zoes.get("/connect/withdraw/" + "x".repeat(43));

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("App Marketplace");
  }

  private String way() {
    world.runDueJobs();
    return world.mailer().sent().stream()
        .filter(Mail.OfLetter.class::isInstance)
        .map(Mail.OfLetter.class::cast)
        .filter(mail -> mail.organization().id().equals(company.organization().id()))
        .map(mail -> "/connect/withdraw/" + mail.letter().secret().orElseThrow().reveal())
        .findFirst()
        .orElseThrow();
  }

  private OrganizationConnection connection() {
    return company.connection().orElseThrow();
  }
}
