package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Browser;
import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.TurnedAway;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.CannotAuthorize;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@Rule("BR-02")
class OnlyAZoomAdminCompletesTest {
  private static final String IRIS = "iris@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final ConnectLink link = rig.connectLink(acme);
  private final Browser browser = rig.browser();

  @Test
  void takesOwnersAdminsAndCustomRolesThatHoldThePrivileges() {
    for (String admin : new String[] {"zoe", "aron", "ivan"}) {
      FoyerUnderTest fresh = new FoyerUnderTest();
      assertThat(fresh.browser().approves(admin + "@acme.example", fresh.connectLink(fresh.acme())))
          .as(admin)
          .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
    }
  }

  @Test
  void turnsACustomRoleAwayThatLacksThePrivileges() {
    assertThat(turnedAway(browser.approves(IRIS, link)))
        .isEqualTo(new TurnedAway.NotAZoomAdmin(IRIS, "Helpdesk"));

    assertThat(rig.zoom().lastIssued(IRIS, ZoomApp.ORGANIZATION)).isEmpty();
    assertNothingIsStored();
    assertThat(rig.ports().journal().all(acme.id()).getLast())
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(EntryKind.APPROVAL_TURNED_AWAY);
              assertThat(entry.cause()).isEqualTo("NotAZoomAdmin");
              assertThat(entry.after()).isEqualTo(Facts.of("revoked", true));
            });
  }

  @Test
  void turnsTheSignedInCreatorAwayInTheSameWay() {
    assertThat(turnedAway(browser.approvesAs(acme.owner(), IRIS, link)))
        .isInstanceOf(TurnedAway.NotAZoomAdmin.class);
    assertNothingIsStored();
  }

  @Test
  void turnsAGrantAwayWhoseScopesDontSuffice() {
    rig.zoom()
        .grantOnly(
            ZoomApp.ORGANIZATION, Scopes.parse("user:read:user:admin user:read:list_users:admin"));

    assertThat(turnedAway(browser.approves("zoe@acme.example", link)))
        .isEqualTo(
            new TurnedAway.ScopesMissing(
                Scopes.parse(
                    "meeting:delete:meeting:admin meeting:read:list_meetings:admin"
                        + " meeting:read:meeting:admin meeting:update:meeting:admin"
                        + " meeting:write:meeting:admin")));
    assertThat(rig.zoom().lastIssued("zoe@acme.example", ZoomApp.ORGANIZATION)).isEmpty();
    assertNothingIsStored();
  }

  @Test
  void tellsOfMissingScopesEvenIfZoomWontSayWhoApproved() {
    rig.zoom().grantOnly(ZoomApp.ORGANIZATION, Scopes.parse("meeting:write:meeting:admin"));

    assertThat(turnedAway(browser.approves("zoe@acme.example", link)))
        .isInstanceOf(TurnedAway.ScopesMissing.class);
    assertNothingIsStored();
  }

  @Test
  void letsTheRightPersonApproveAfterTheWrongOne() {
    browser.approves(IRIS, link);

    assertThat(browser.approves("zoe@acme.example", link))
        .isInstanceOf(CompleteAuthorization.Outcome.ConfirmationNeeded.class);
  }

  @Test
  void journalsTruthfullyThatZoomDidNotRevoke() {
    rig.zoom().script().next(Operation.REVOKE, new ScriptedAnswer.NotNow(Obstacle.ZOOM_IN_TROUBLE));

    browser.approves(IRIS, link);

    assertThat(rig.ports().journal().all(acme.id()).getLast().after())
        .isEqualTo(Facts.of("revoked", false));
    assertNothingIsStored();
  }

  @Test
  void neverHearsOfSomebodyWhomZoomItselfRefuses() {
    Assertions.assertThatExceptionOfType(CannotAuthorize.class)
        .isThrownBy(() -> browser.consents("carla@acme.example", link));
    assertNothingIsStored();
  }

  private static TurnedAway turnedAway(CompleteAuthorization.Outcome outcome) {
    return Expected.outcome(CompleteAuthorization.Outcome.NotAccepted.class, outcome).why();
  }

  private void assertNothingIsStored() {
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.ports().organizationConnections().newest(acme.id())).isEmpty();
    assertThat(browser.opens(link)).isInstanceOf(OpenConnectLink.Outcome.Open.class);
    assertThat(rig.journal(acme)).doesNotContain(EntryKind.CONNECTION_APPROVED);
  }
}
