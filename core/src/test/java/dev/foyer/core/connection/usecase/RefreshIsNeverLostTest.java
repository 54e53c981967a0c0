package dev.foyer.core.connection.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.scripted.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RefreshIsNeverLostTest {
  private static final String ZOE = "zoe@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection.Active connection = rig.connectOrganization(acme);
  private final GrantKey grant = connection.grant();

  @Test
  void looksASecondTimeBeforeItTakesARefusalForDeath() {
    expire();
    HeldGrant seen = stored();
    AtomicReference<Runnable> storesItsPair = new AtomicReference<>();
    rig.zoom()
        .script()
        .meanwhile(Operation.REFRESH, () -> storesItsPair.set(anotherNodeRefreshes(seen)));
    rig.whenPausing(_ -> storesItsPair.get().run());

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(current()).isEqualTo(connection);
    assertThat(refreshes()).isEqualTo(2);
    assertStoredIsLastIssued();
  }

  @Test
  void revokesAPairThatComesAfterTheGrantWasErased() {
    expire();
    rig.zoom().script().meanwhile(Operation.REFRESH, () -> rig.ports().grants().erase(grant));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void leavesNothingAtZoomWhenTheConnectionIsEndedMeanwhile() {
    expire();
    rig.zoom().script().meanwhile(Operation.REFRESH, () -> rig.disconnect(acme));

    fresh();
    rig.later(Duration.ofMinutes(2));

    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).isEmpty();
  }

  @Test
  void leavesASharedAccountAloneWhenAPairComesAfterTheDisconnect() {
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");
    OrganizationConnection pending =
        Expected.outcome(
                CompleteAuthorization.Outcome.ActivationNeeded.class,
                rig.browser()
                    .approvesAs(umbrella.owner(), "aron@acme.example", rig.connectLink(umbrella)))
            .connection();
    expire();
    rig.zoom().script().meanwhile(Operation.REFRESH, () -> rig.disconnect(acme));

    assertThat(fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(rig.ports().grants().find(grant)).isEmpty();
    assertThat(rig.zoom().lastIssued("aron@acme.example", ZoomApp.ORGANIZATION)).isPresent();
    assertThat(rig.ports().grants().find(pending.grant())).isPresent();
  }

  @Test
  void keepsItsPairWhenOnlyTheLeaseWasLost() {
    expire();
    rig.zoom()
        .script()
        .meanwhile(
            Operation.REFRESH,
            () -> {
              rig.clock().advance(RefreshGrant.LEASE);
              Lease taken = rig.ports().grants().lease(stored(), RefreshGrant.LEASE).orElseThrow();
              rig.ports()
                  .grants()
                  .release(taken, new Setback(Obstacle.UNREACHABLE, Optional.empty()), false);
            });

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);

    assertThat(current()).isEqualTo(connection);
    assertStoredIsLastIssued();
  }

  @Test
  void waitsForAnotherNodeAndTakesItsPair() {
    expire();
    HeldGrant seen = stored();
    Lease others = rig.ports().grants().lease(seen, RefreshGrant.LEASE).orElseThrow();
    TokenGrant theirs = rig.given().tokens();
    TokenGrant good =
        new TokenGrant(
            theirs.accessToken(),
            theirs.refreshToken(),
            rig.clock().instant().plus(Duration.ofHours(1)),
            theirs.scopes());
    rig.whenPausing(_ -> rig.ports().grants().rotate(others, good, Optional.empty()));

    assertThat(usable(fresh()).accessToken()).isEqualTo(theirs.accessToken());
    assertThat(refreshes()).isZero();
  }

  @Test
  void waitsForAnotherNodeOnlySoLong() {
    expire();
    rig.ports().grants().lease(stored(), Duration.ofHours(1)).orElseThrow();

    assertThat(fresh())
        .isEqualTo(new UsableAccess.Outcome.NotNow(Obstacle.REFRESH_UNDER_WAY, Optional.empty()));

    Duration waited = rig.pauses().pauses().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isEqualTo(UsableAccess.PATIENCE);
    assertThat(refreshes()).isZero();
  }

  @Test
  void takesTheLeaseOverFromANodeThatDied() {
    expire();
    rig.ports().grants().lease(stored(), RefreshGrant.LEASE).orElseThrow();
    rig.clock().advance(RefreshGrant.LEASE);

    assertThat(fresh()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertStoredIsLastIssued();
  }

  /** Another node takes the lease over and refreshes; the answer stores its pair. */
  private Runnable anotherNodeRefreshes(HeldGrant seen) {
    rig.clock().advance(RefreshGrant.LEASE);
    Lease lease = rig.ports().grants().lease(seen, RefreshGrant.LEASE).orElseThrow();
    ZoomAnswer<TokenGrant> answer =
        rig.zoom().refresh(ZoomApp.ORGANIZATION, seen.tokens().refreshToken());
    if (answer instanceof ZoomAnswer.Done<TokenGrant>(TokenGrant pair)) {
      return () -> rig.ports().grants().rotate(lease, pair, Optional.empty());
    }
    throw new AssertionError(answer);
  }

  private void expire() {
    rig.clock().moveTo(expiry());
  }

  private Instant expiry() {
    return stored().tokens().accessExpiresAt();
  }

  private HeldGrant stored() {
    return rig.ports().grants().find(grant).orElseThrow();
  }

  private OrganizationConnection current() {
    return rig.ports().organizationConnections().current(acme.id()).orElseThrow();
  }

  private UsableAccess.Outcome fresh() {
    return rig.foyer().connections().usableAccess().handle(new UsableAccess.Command.Fresh(grant));
  }

  private static Access usable(UsableAccess.Outcome outcome) {
    return Expected.outcome(UsableAccess.Outcome.Usable.class, outcome).access();
  }

  private int refreshes() {
    return rig.zoom().script().calls(Operation.REFRESH);
  }

  private void assertStoredIsLastIssued() {
    assertThat(rig.zoom().lastIssued(ZOE, ZoomApp.ORGANIZATION)).contains(stored().tokens());
  }
}
