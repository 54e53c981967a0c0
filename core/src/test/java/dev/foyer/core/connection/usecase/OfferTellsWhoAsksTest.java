package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.Offer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.rule.Rule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTellsWhoAsksTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();

  @Test
  @Rule("BR-05")
  void saysWhoAsksForWhichOrganizationAndForWhat() {
    Offer offer = offer(rig.connectLink(rig.acme()));

    assertThat(offer.creator().name()).hasToString("Ada Adams");
    assertThat(offer.creator().email()).hasToString("ada@acme.example");
    assertThat(offer.organization().name()).hasToString("Acme Corporation");
    assertThat(offer.organization().verifiedDomains())
        .containsExactly(new EmailDomain("acme.example"));
    assertThat(offer.scopes())
        .isNotEmpty()
        .isEqualTo(rig.zoom().neededScopes(ZoomApp.ORGANIZATION));
  }

  @Test
  @Rule("BR-05")
  void saysThatNoDomainIsVerified() {
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");

    assertThat(offer(rig.connectLink(umbrella)).organization().verifiedDomains()).isEmpty();
  }

  @Test
  @Rule("BR-05")
  void needsNoSignIn() {
    ConnectLink link = rig.connectLink(rig.acme());

    assertThat(
            rig.foyer()
                .connections()
                .openConnectLink()
                .handle(new OpenConnectLink.Command(link.secret(), Set.of())))
        .isInstanceOf(OpenConnectLink.Outcome.Open.class);
  }

  @Test
  @Rule("BR-03")
  void isHandedToItsCreatorToFollowOrToSend() {
    SampleOrganization acme = rig.acme();
    ConnectLink link = rig.connectLink(acme);

    ShowConnection.Outcome.Shown shown =
        Expected.outcome(
            ShowConnection.Outcome.Shown.class,
            rig.foyer()
                .connections()
                .showConnection()
                .handle(new ShowConnection.Command(acme.id(), acme.as("ada"))));
    assertThat(shown.links()).contains(link);
    assertThat(shown.appSetUp()).isTrue();
    assertThat(shown.newest()).isEmpty();

    assertThat(rig.browser().startsAs(acme.owner(), link))
        .isInstanceOf(BeginAuthorization.Outcome.Begun.class);
    assertThat(rig.browser().starts(link)).isInstanceOf(BeginAuthorization.Outcome.Begun.class);
  }

  @Test
  @Rule("BR-03")
  void isNotMadeWithoutTheAppsCredentials() {
    SampleOrganization acme = rig.acme();
    ConnectLink earlier = rig.connectLink(acme);
    rig.zoom().desk().withoutCredentialsFor(ZoomApp.ORGANIZATION);

    assertThat(
            rig.foyer()
                .connections()
                .createConnectLink()
                .handle(
                    new CreateConnectLink.Command(
                        acme.id(),
                        acme.as("ada"),
                        acme.owner().id(),
                        ConnectLink.Purpose.CONNECT,
                        ConnectLink.VALID_FOR_BY_DEFAULT)))
        .isEqualTo(new CreateConnectLink.Outcome.AppNotSetUp());
    assertThat(rig.browser().starts(earlier))
        .isEqualTo(new BeginAuthorization.Outcome.AppNotSetUp());
  }

  private Offer offer(ConnectLink link) {
    return Expected.outcome(OpenConnectLink.Outcome.Open.class, rig.browser().opens(link)).offer();
  }
}
