package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoom ends a grant, or only seems to. */
class ZoomEndsGrantsTest {

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("zoom-ends-grants");
    refreshes = Refreshes.of(parts, Acme.founded(parts));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @BeforeEach
  void begin() {
    refreshes.anew();
  }

  @Test
  void asksAtMostTwiceForADeadGrantAndNeverAgain() {
    refreshes.zoom("POST", "revoke", "{\"user\":\"zoe@acme.example\"}");

    assertThat(refreshes.insteadOf(refreshes.access())).isEqualTo(new UsableAccess.Outcome.Dead());
    assertThat(refreshes.calls()).isLessThanOrEqualTo(2);

    refreshes.zoom("DELETE", "calls", "");
    for (int again = 0; again < 20; again++) {
      assertThat(refreshes.fresh()).isEqualTo(new UsableAccess.Outcome.Dead());
    }
    assertThat(refreshes.calls()).isZero();
    assertLapsed(LapseReason.TOKEN_DEAD);
  }

  @Test
  void namesTheScopesWhenZoomRefusesTheRefreshForThem() {
    refreshes.zoom(
        "POST",
        "take-scopes",
        """
        {"user":"zoe@acme.example","without":"user:read:user:admin","refreshRefused":true}""");

    assertThat(refreshes.insteadOf(refreshes.access())).isEqualTo(new UsableAccess.Outcome.Dead());

    assertLapsed(LapseReason.SCOPES_MISSING);
  }

  @Test
  void lapsesWhenTheSameUserSignsInElsewhereAndZoomEndsTheFirstGrant() {
    ZoomAuthorization zoom = parts.part(ZoomAuthorization.class);
    Secret verifier = Secret.of("v".repeat(43));
    URI page =
        zoom.consentPage(ZoomApp.ORGANIZATION, Secret.of("another-apps-state"), verifier.sha256());
    String code = parts.zoom().consent(page, "zoe@acme.example").get("code");
    assertThat(zoom.exchange(ZoomApp.ORGANIZATION, Secret.of(code), verifier))
        .isInstanceOf(ZoomAnswer.Done.class);

    assertThat(refreshes.insteadOf(refreshes.access())).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(refreshes.calls()).isEqualTo(1);
    assertLapsed(LapseReason.TOKEN_DEAD);
    assertThat(refreshes.atZoom()).as("the other's grant lives on").isPresent();
  }

  @Test
  void refreshesAtMostOnceWhileZoomRefusesValidTokens() {
    ZoomUsers users = parts.part(ZoomUsers.class);
    refreshes.zoom(
        "POST",
        "faults",
        """
        {"path":"/v2/","status":401,"times":10,
         "body":"{\\"code\\":124,\\"message\\":\\"Invalid access token.\\"}"}""");
    Access access = refreshes.access();
    for (int call = 0; call < 10; call++) {
      assertThat(users.approver(access))
          .isInstanceOfSatisfying(
              ZoomAnswer.RefusedForGood.class,
              refused -> assertThat(refused.why()).isEqualTo(Refusal.ACCESS_TOKEN_REFUSED));
      if (refreshes.insteadOf(access) instanceof UsableAccess.Outcome.Usable(Access next)) {
        access = next;
      }
    }

    assertThat(refreshes.calls()).isEqualTo(1);
    assertThat(refreshes.fresh()).isEqualTo(new UsableAccess.Outcome.Usable(access));
    assertThat(users.approver(access)).isInstanceOf(ZoomAnswer.Done.class);
    refreshes.assertGolden();
  }

  private static void assertLapsed(LapseReason reason) {
    assertThat(refreshes.state())
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(reason));
  }
}
