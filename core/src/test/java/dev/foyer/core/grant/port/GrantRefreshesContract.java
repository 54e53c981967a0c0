package dev.foyer.core.grant.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Setback;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Grants} remembers of the last refresh. */
public abstract class GrantRefreshesContract extends PortContract {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Setback SETBACK = new Setback(Obstacle.UNREACHABLE, Optional.empty());

  private GrantKey key;

  private Grants grants() {
    return ports().grants();
  }

  @BeforeEach
  void holdAGrant() {
    key = new GrantKey(acme.id(), new ConnectionId(given.id()), 1);
    grants().add(key, Owners.of(given.anActiveConnection().build()), given.tokens());
  }

  @Test
  void knowsNothingOfAFirstPair() {
    assertThat(held().setback()).isEmpty();
    assertThat(held().forcedAt()).isEmpty();
    assertThat(lease(LONG)).extracting(Lease::repeated, Lease::revision).containsExactly(false, 1L);
  }

  @Test
  void leasesNothingToWhoeverSawOlderTokens() {
    HeldGrant seen = held();
    grants().rotate(lease(LONG), given.tokens(), Optional.empty());
    assertThat(grants().lease(seen, LONG)).isEmpty();
  }

  @Test
  void remembersATokenThatWasSentByAHolderWhoNeverCameBack() {
    lease(Duration.ZERO);
    assertThat(lease(LONG).repeated()).isTrue();
  }

  @Test
  void remembersATokenWhoseAnswerWasLost() {
    grants().release(lease(LONG), SETBACK, true);
    Lease again = lease(LONG);
    assertThat(again.repeated()).isTrue();
    grants().release(again, SETBACK, true);
    assertThat(lease(LONG).repeated()).isTrue();
  }

  @Test
  void forgetsATokenThatWasAnswered() {
    grants().release(lease(LONG), SETBACK, true);
    grants().release(lease(LONG), SETBACK, false);
    assertThat(lease(LONG).repeated()).isFalse();
  }

  @Test
  void forgetsATokenThatWasReplaced() {
    lease(Duration.ZERO);
    grants().rotate(lease(LONG), given.tokens(), Optional.empty());
    assertThat(lease(LONG).repeated()).isFalse();
  }

  @Test
  void keepsASetbackUntilTheNextLease() {
    for (Setback setback :
        new Setback[] {
          SETBACK, new Setback(Obstacle.RATE_LIMITED, Optional.of(given.now().plusSeconds(90)))
        }) {
      grants().release(lease(LONG), setback, false);
      assertThat(held().setback()).contains(setback);
    }
    lease(LONG);
    assertThat(held().setback()).isEmpty();
  }

  @Test
  void keepsNoSetbackOfAnOvertakenHolder() {
    Lease frozen = lease(Duration.ZERO);
    lease(LONG);
    grants().release(frozen, SETBACK, true);
    assertThat(held().setback()).isEmpty();
  }

  @Test
  void remembersThatAPairWasForcedUntilTheNextPair() {
    Instant forcedAt = given.now().plusSeconds(7);
    grants().rotate(lease(LONG), given.tokens(), Optional.of(forcedAt));
    assertThat(held().forcedAt()).contains(forcedAt);
    grants().release(lease(LONG), SETBACK, false);
    assertThat(held().forcedAt()).contains(forcedAt);
    grants().rotate(lease(LONG), given.tokens(), Optional.empty());
    assertThat(held().forcedAt()).isEmpty();
  }

  private HeldGrant held() {
    return grants().find(key).orElseThrow();
  }

  private Lease lease(Duration length) {
    return grants().lease(held(), length).orElseThrow();
  }
}
