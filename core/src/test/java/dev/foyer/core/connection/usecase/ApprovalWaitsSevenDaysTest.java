package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.usecase.ListMessages;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Rule("BR-06")
class ApprovalWaitsSevenDaysTest {
  private static final String ZOE = "zoe@acme.example";
  private static final String NORA = "nora@northwind.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final ConnectLink link = rig.connectLink(acme);
  private final Browser theirs = rig.browser();

  @Test
  void resumesInTheSameBrowserByReopeningTheLink() {
    OrganizationConnection approved = approvedBy(NORA);

    assertThat(theirs.opens(link)).isEqualTo(new OpenConnectLink.Outcome.Resume(approved));
  }

  @Test
  void resumesInABrowserThatHoldsTwoCookies() {
    OrganizationConnection approved = approvedBy(NORA);
    for (int other = 0; other < 10; other++) {
      Set<Secret> cookies = new LinkedHashSet<>();
      cookies.add(rig.given().aSecret());
      cookies.add(theirs.cookie());
      assertThat(
              rig.foyer()
                  .connections()
                  .openConnectLink()
                  .handle(new OpenConnectLink.Command(link.secret(), cookies)))
          .isEqualTo(new OpenConnectLink.Outcome.Resume(approved));
    }
  }

  @Test
  void showsTheAdminWhatWaits() {
    OrganizationConnection approved = approvedBy(NORA);

    assertThat(
            Expected.outcome(
                    ShowConnection.Outcome.Shown.class,
                    rig.foyer()
                        .connections()
                        .showConnection()
                        .handle(new ShowConnection.Command(acme.id(), acme.as("bruno"))))
                .pending())
        .singleElement()
        .isEqualTo(approved);
  }

  @Test
  void remindsOwnersAndAdminsOnTheFirstThirdAndSixthDay() {
    confirmedBy(NORA);
    for (int hour = 1; hour <= 7 * 24; hour++) {
      rig.later(Duration.ofHours(1));
    }

    assertThat(told("ada")).isEqualTo(4);
    assertThat(told("bruno")).isEqualTo(4);
  }

  @Test
  void stopsRemindingOnceItIsSettled() {
    OrganizationConnection confirmed = confirmedBy(NORA);
    rig.later(Duration.ofDays(1));
    assertThat(told("ada")).isEqualTo(2);
    activate(confirmed);

    rig.later(Duration.ofDays(2));
    rig.later(Duration.ofDays(3));

    assertThat(told("ada")).isEqualTo(2);
  }

  private long told(String name) {
    return rig
        .foyer()
        .messages()
        .listMessages()
        .handle(
            new ListMessages.Command(acme.id(), acme.member(name).id(), MessageId.AFTER_ALL, 100))
        .stream()
        .filter(message -> message.kind() == MessageKind.APPROVAL_WAITS)
        .count();
  }

  @Test
  void endsAfterSevenDaysByItself() {
    OrganizationConnection confirmed = confirmedBy(NORA);
    rig.later(Duration.ofDays(7).minusNanos(1000));
    assertThat(stored(confirmed)).isEqualTo(confirmed);

    rig.later(Duration.ofNanos(1000));

    assertEnded(confirmed, EndReason.EXPIRED, NORA);
    assertThat(activate(confirmed)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
  }

  @Test
  void takesNoConsentAfterSevenDaysEvenIfTheJobIsLate() {
    OrganizationConnection confirmed = confirmedBy(NORA);
    Browser zoes = rig.browser();
    OrganizationConnection approved =
        Expected.outcome(
                CompleteAuthorization.Outcome.ConfirmationNeeded.class,
                zoes.approves(ZOE, rig.connectLink(acme)))
            .connection();
    rig.clock().advance(Duration.ofDays(7));

    assertThat(zoes.confirms(approved, acme.name()))
        .isEqualTo(new ConfirmConnection.Outcome.NotOpen());
    assertThat(activate(confirmed)).isEqualTo(new ActivateConnection.Outcome.NotOpen());
  }

  private OrganizationConnection approvedBy(String zoomAdmin) {
    return Expected.outcome(
            CompleteAuthorization.Outcome.ConfirmationNeeded.class,
            theirs.approves(zoomAdmin, link))
        .connection();
  }

  private OrganizationConnection confirmedBy(String zoomAdmin) {
    return Expected.outcome(
            ConfirmConnection.Outcome.ActivationNeeded.class,
            theirs.confirms(approvedBy(zoomAdmin), acme.name()))
        .connection();
  }

  private ActivateConnection.Outcome activate(OrganizationConnection connection) {
    return rig.foyer()
        .connections()
        .activateConnection()
        .handle(new ActivateConnection.Command(acme.id(), acme.as("bruno"), connection.id()));
  }

  private OrganizationConnection stored(OrganizationConnection connection) {
    return rig.ports().organizationConnections().find(acme.id(), connection.id()).orElseThrow();
  }

  private void assertEnded(OrganizationConnection connection, EndReason why, String authorizer) {
    assertThat(stored(connection))
        .isInstanceOfSatisfying(
            OrganizationConnection.Ended.class, ended -> assertThat(ended.reason()).isEqualTo(why));
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(authorizer, ZoomApp.ORGANIZATION)).isEmpty();
  }
}
