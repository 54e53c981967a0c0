package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.State;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("BR-04")
class ConnectLinkIsAnOfferTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Browser browser = rig.browser();

  @ParameterizedTest
  @ValueSource(strings = {"PT15M", "P7D", "P30D"})
  void isValidForFifteenMinutesToThirtyDays(String length) {
    ConnectLink link = created(create(Duration.parse(length)));

    assertThat(Duration.between(link.createdAt(), link.expiresAt()))
        .isEqualTo(Duration.parse(length));
    assertThat(link.secret().reveal()).hasSize(43);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT14M59.999999999S", "P30DT0.000000001S", "PT0S", "-PT1H"})
  void isValidForNoOtherTime(String length) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> create(Duration.parse(length)))
        .withMessage("A connect link is valid for 15 minutes to 30 days.");
  }

  @Test
  void isTheOnlyOneThatIsOpen() {
    ConnectLink first = rig.connectLink(acme);

    assertThat(create(Duration.ofDays(1)))
        .isEqualTo(new CreateConnectLink.Outcome.AlreadyOpen(first));
    revoke(first);
    assertThat(created(create(Duration.ofDays(1))).secret()).isNotEqualTo(first.secret());
  }

  @Test
  void isNotUsedUpByOpeningIt() {
    ConnectLink link = rig.connectLink(acme);
    int journal = rig.journal(acme).size();

    for (int scanner = 0; scanner < 50; scanner++) {
      assertThat(rig.browser().opens(link)).isInstanceOf(OpenConnectLink.Outcome.Open.class);
    }

    assertThat(stored(link)).isEqualTo(link);
    assertThat(rig.journal(acme)).hasSize(journal);
  }

  @Test
  void showsItsStatesWithTheirTimes() {
    ConnectLink link = rig.connectLink(acme);
    Instant created = rig.clock().instant();
    assertThat(stored(link).state()).isEqualTo(new State.NotStarted(created));

    rig.clock().advance(Duration.ofMinutes(1));
    var consent = browser.consents(ZOE, link);
    assertThat(stored(link).state()).isEqualTo(new State.Started(created.plusSeconds(60)));

    rig.clock().advance(Duration.ofMinutes(1));
    browser.returns(consent);
    assertThat(stored(link).state()).isEqualTo(new State.Approved(created.plusSeconds(120)));
  }

  @Test
  void expiresByTheClock() {
    ConnectLink link = created(create(Duration.ofMinutes(15)));

    rig.clock().moveTo(link.expiresAt().minusNanos(1000));
    assertThat(browser.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Open.class);

    rig.clock().moveTo(link.expiresAt());
    assertThat(closed(browser.opens(link)).state()).isEqualTo(new State.Expired(link.expiresAt()));
    assertThat(browser.starts(link)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(decline(link)).isEqualTo(new DeclineConnectLink.Outcome.NotOpen());
    assertThat(revoke(link)).isEqualTo(new RevokeConnectLink.Outcome.NotOpen());
    assertThat(create(Duration.ofDays(1))).isInstanceOf(CreateConnectLink.Outcome.Created.class);
  }

  @Test
  void startsTwentyTimes() {
    ConnectLink link = rig.connectLink(acme);
    for (int start = 1; start <= 20; start++) {
      assertThat(rig.browser().starts(link)).isInstanceOf(BeginAuthorization.Outcome.Begun.class);
    }

    assertThat(browser.starts(link)).isEqualTo(new BeginAuthorization.Outcome.TooManyStarts());
    assertThat(stored(link).starts()).isEqualTo(20);
    assertThat(rig.journal(acme)).filteredOn(EntryKind.CONNECT_LINK_STARTED::equals).hasSize(20);
  }

  @Test
  void canBeRevoked() {
    ConnectLink link = rig.connectLink(acme);
    var consent = browser.consents(ZOE, link);

    assertThat(revoke(link)).isEqualTo(new RevokeConnectLink.Outcome.Revoked());

    assertThat(closed(browser.opens(link)).state()).isInstanceOf(State.Revoked.class);
    assertThat(browser.starts(link)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(browser.returns(consent))
        .isInstanceOf(CompleteAuthorization.Outcome.NotAccepted.class);
    assertThat(revoke(link)).isEqualTo(new RevokeConnectLink.Outcome.NotOpen());
    assertThat(rig.ports().grants().all()).isEmpty();
  }

  @Test
  void isClosedByTheZoomAdminWhoDeclines() {
    ConnectLink link = rig.connectLink(acme);

    assertThat(decline(link)).isInstanceOf(DeclineConnectLink.Outcome.Declined.class);

    assertThat(closed(browser.opens(link)).state())
        .isEqualTo(new State.Refused(rig.clock().instant()));
    assertThat(browser.starts(link)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(rig.journal(acme)).endsWith(EntryKind.CONNECT_LINK_REFUSED);
    assertThat(shown().link(ConnectLink.Purpose.CONNECT))
        .map(ConnectLink::state)
        .containsInstanceOf(State.Refused.class);
  }

  @Test
  void isUnknownByAnyOtherSecret() {
    rig.connectLink(acme);
    Secret other = rig.given().aSecret();
    Anybody anybody = new Anybody(rig);

    assertThat(anybody.opens(other)).isEqualTo(new OpenConnectLink.Outcome.Unknown());
    assertThat(anybody.begins(other)).isEqualTo(new BeginAuthorization.Outcome.NotOpen());
    assertThat(anybody.declines(other)).isEqualTo(new DeclineConnectLink.Outcome.NotOpen());
  }

  @Test
  void isOfNoOtherOrganization() {
    ConnectLink link = rig.connectLink(acme);
    SampleOrganization northwind =
        rig.found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");

    assertThat(
            rig.foyer()
                .connections()
                .revokeConnectLink()
                .handle(
                    new RevokeConnectLink.Command(northwind.id(), northwind.as("nora"), link.id())))
        .isEqualTo(new RevokeConnectLink.Outcome.NotOpen());
    assertThat(browser.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Open.class);
  }

  /** The link's use cases by a secret alone. */
  private record Anybody(FoyerUnderTest rig) {
    OpenConnectLink.Outcome opens(Secret secret) {
      return rig.foyer()
          .connections()
          .openConnectLink()
          .handle(new OpenConnectLink.Command(secret, Set.of()));
    }

    BeginAuthorization.Outcome begins(Secret secret) {
      return rig.foyer()
          .connections()
          .beginAuthorization()
          .handle(
              new BeginAuthorization.Command(
                  secret, rig.given().aSecret(), new BeginAuthorization.Starter.Anybody()));
    }

    DeclineConnectLink.Outcome declines(Secret secret) {
      return rig.foyer().connections().declineConnectLink().handle(secret);
    }
  }

  private CreateConnectLink.Outcome create(Duration validFor) {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                acme.id(),
                acme.as("ada"),
                acme.member("ada").id(),
                ConnectLink.Purpose.CONNECT,
                validFor));
  }

  private static ConnectLink created(CreateConnectLink.Outcome outcome) {
    return Expected.outcome(CreateConnectLink.Outcome.Created.class, outcome).link();
  }

  private static OpenConnectLink.Outcome.Closed closed(OpenConnectLink.Outcome outcome) {
    return Expected.outcome(OpenConnectLink.Outcome.Closed.class, outcome);
  }

  private RevokeConnectLink.Outcome revoke(ConnectLink link) {
    return rig.foyer()
        .connections()
        .revokeConnectLink()
        .handle(new RevokeConnectLink.Command(acme.id(), acme.as("bruno"), link.id()));
  }

  private DeclineConnectLink.Outcome decline(ConnectLink link) {
    return new Anybody(rig).declines(link.secret());
  }

  private ConnectLink stored(ConnectLink link) {
    return rig.ports().connectLinks().find(acme.id(), link.id()).orElseThrow();
  }

  private ShowConnection.Outcome.Shown shown() {
    return Expected.outcome(
        ShowConnection.Outcome.Shown.class,
        rig.foyer()
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(acme.id(), acme.as("bruno"))));
  }
}
