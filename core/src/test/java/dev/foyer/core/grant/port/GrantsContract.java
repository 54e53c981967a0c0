package dev.foyer.core.grant.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Scopes;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Grants} promises. A lease of no length stands for one whose time is over. */
public abstract class GrantsContract extends PortContract {
  private static final Duration LONG = Duration.ofMinutes(5);

  private static final Optional<Instant> NOT_FORCED = Optional.empty();
  private static final Setback SETBACK = new Setback(Obstacle.UNREACHABLE, Optional.empty());

  private HeldGrant held;

  private Grants grants() {
    return ports().grants();
  }

  @BeforeEach
  void holdAGrant() {
    held = stored(keyIn(acme, 1), Owners.of(given.anActiveConnection().build()), given.tokens());
  }

  @Test
  void keepsEveryField() {
    GrantKey key = keyIn(other, 2);
    GrantOwner owner =
        Owners.of(given.aPersonalConnection().in(new ZoomEnvironment("zoom.us")).build());
    TokenGrant tokens =
        new TokenGrant(
            Secret.of("a".repeat(16_384)),
            Secret.of("r".repeat(16_384)),
            given.now().plusNanos(1_000),
            Scopes.parse("a:b c:d:admin"));
    Every.fieldDiffers(held.key(), key);
    Every.fieldDiffers(held.owner(), owner);
    Every.fieldDiffers(held.tokens(), tokens);
    HeldGrant found = stored(key, owner, tokens);
    assertThat(found.key()).isEqualTo(key);
    assertThat(found.owner()).isEqualTo(owner);
    assertThat(found.tokens()).isEqualTo(tokens);
  }

  @Test
  void keepsAGrantWithoutScopes() {
    TokenGrant bare =
        new TokenGrant(given.aSecret(), given.aSecret(), given.now(), Scopes.parse(""));
    assertThat(stored(keyIn(acme, 1), held.owner(), bare).tokens()).isEqualTo(bare);
  }

  @Test
  void findsAGrantByItsWholeKeyOnly() {
    ConnectionId connection = held.key().connection();
    assertThat(grants().find(held.key())).contains(held);
    assertThat(grants().find(new GrantKey(other.id(), connection, 1))).isEmpty();
    assertThat(grants().find(new GrantKey(acme.id(), connection, 2))).isEmpty();
    assertThat(grants().find(keyIn(acme, 1))).isEmpty();
  }

  @Test
  void leasesToOneOfManyThreads() {
    List<Optional<Lease>> leases = Threads.allDo(() -> grants().lease(held, LONG));
    assertThat(leases.stream().flatMap(Optional::stream)).hasSize(1);
  }

  @Test
  void leasesAnewAfterRelease() {
    Lease first = lease(held, LONG);
    assertThat(grants().lease(held, LONG)).isEmpty();
    grants().release(first, SETBACK, false);
    assertThat(lease(held, LONG).fence()).isGreaterThan(first.fence());
  }

  @Test
  void leasesAnewWhenTheTimeIsOver() {
    Lease first = lease(held, Duration.ZERO);
    assertThat(lease(held, LONG).fence()).isGreaterThan(first.fence());
  }

  @Test
  void storesTheNextPairAndEndsTheLease() {
    TokenGrant next =
        new TokenGrant(
            given.aSecret(), given.aSecret(), given.now().plusSeconds(9), Scopes.parse("x:y"));
    Every.fieldDiffers(held.tokens(), next);
    assertThat(grants().rotate(lease(held, LONG), next, NOT_FORCED)).isTrue();
    HeldGrant rotated = grants().find(held.key()).orElseThrow();
    assertThat(rotated.tokens()).isEqualTo(next);
    assertThat(rotated.owner()).isEqualTo(held.owner());
    assertThat(rotated.revision()).isGreaterThan(held.revision());
    assertThat(grants().lease(rotated, LONG)).isPresent();
  }

  @Test
  void storesALatePairAsLongAsNobodyCameAfter() {
    Lease late = lease(held, Duration.ZERO);
    assertThat(grants().rotate(late, given.tokens(), NOT_FORCED)).isTrue();
  }

  @Test
  void refusesThePairOfAHolderThatWasOvertaken() {
    Lease frozen = lease(held, Duration.ZERO);
    Lease newer = lease(held, LONG);
    TokenGrant winners = given.tokens();
    assertThat(grants().rotate(newer, winners, NOT_FORCED)).isTrue();
    assertThat(grants().rotate(frozen, given.tokens(), NOT_FORCED)).isFalse();
    assertThat(grants().find(held.key()).map(HeldGrant::tokens)).contains(winners);
  }

  @Test
  void keepsTheNewerLeaseWhenAnOvertakenOneIsReleased() {
    Lease frozen = lease(held, Duration.ZERO);
    Lease newer = lease(held, LONG);
    grants().release(frozen, SETBACK, false);
    assertThat(grants().lease(held, LONG)).isEmpty();
    assertThat(grants().rotate(newer, given.tokens(), NOT_FORCED)).isTrue();
  }

  @Test
  void erasesTheTokensForGood() {
    Lease lease = lease(held, LONG);
    grants().erase(held.key());
    assertThat(grants().find(held.key())).isEmpty();
    assertThat(grants().rotate(lease, given.tokens(), NOT_FORCED)).isFalse();
    assertThat(grants().lease(held, LONG)).isEmpty();
    grants().release(lease, SETBACK, false);
    grants().erase(held.key());
    assertThat(grants().find(held.key())).isEmpty();
  }

  @Test
  void keepsAGrantWhoseErasureWasRolledBack() {
    inOneThatFails(() -> grants().erase(held.key()));
    assertThat(grants().find(held.key())).contains(held);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    GrantKey key = keyIn(acme, 1);
    inOneThatFails(() -> grants().add(key, held.owner(), given.tokens()));
    assertThat(grants().find(key)).isEmpty();
  }

  @Test
  void keepsGenerationsApart() {
    GrantKey next = new GrantKey(acme.id(), held.key().connection(), 2);
    HeldGrant newer = stored(next, held.owner(), given.tokens());
    grants().erase(held.key());
    assertThat(grants().find(held.key())).isEmpty();
    assertThat(grants().find(next)).contains(newer);
  }

  @Test
  void tellsTheNewestGenerationThatIsKept() {
    ConnectionId connection = held.key().connection();
    GrantKey third = new GrantKey(acme.id(), connection, 3);
    assertThat(grants().newest(acme.id(), connection)).contains(held.key());
    stored(third, held.owner(), given.tokens());
    stored(new GrantKey(acme.id(), connection, 2), held.owner(), given.tokens());
    assertThat(grants().newest(acme.id(), connection)).contains(third);
    assertThat(grants().newest(other.id(), connection)).isEmpty();
    assertThat(grants().newest(acme.id(), new ConnectionId(given.id()))).isEmpty();
  }

  @Test
  void sharesTheOrganizationAppWithinTheAccount() {
    OrganizationConnection connection = given.anActiveConnection().build();
    HeldGrant first = stored(keyIn(acme, 1), Owners.of(connection), given.tokens());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isFalse();
    OrganizationConnection colleagues =
        given.anActiveConnection().to(connection.approval().account()).build();
    HeldGrant second = stored(keyIn(other, 1), Owners.of(colleagues), given.tokens());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isTrue();
    assertThat(grants().sharedWithAnother(second.owner(), second.key())).isTrue();
    grants().erase(second.key());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isFalse();
  }

  @Test
  void sharesThePersonalAppWithTheSameUserOnly() {
    var connection = given.aPersonalConnection().build();
    var account = connection.approval().account();
    HeldGrant first = stored(keyIn(acme, 1), Owners.of(connection), given.tokens());
    var colleagues = given.aPersonalConnection().to(account, given.aZoomUser().build()).build();
    stored(keyIn(acme, 1), Owners.of(colleagues), given.tokens());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isFalse();
    stored(keyIn(other, 1), Owners.of(connection), given.tokens());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isTrue();
  }

  @Test
  void sharesNothingBetweenAppsAndEnvironments() {
    OrganizationConnection connection = given.anActiveConnection().build();
    HeldGrant first = stored(keyIn(acme, 1), Owners.of(connection), given.tokens());
    var personal =
        given
            .aPersonalConnection()
            .to(connection.approval().account(), connection.approval().authorizer())
            .build();
    stored(keyIn(acme, 1), Owners.of(personal), given.tokens());
    var elsewhere =
        given
            .anActiveConnection()
            .to(connection.approval().account())
            .in(new ZoomEnvironment("zoom.us"))
            .build();
    stored(keyIn(other, 1), Owners.of(elsewhere), given.tokens());
    assertThat(grants().sharedWithAnother(first.owner(), first.key())).isFalse();
  }

  private GrantKey keyIn(Organization organization, int generation) {
    return new GrantKey(organization.id(), new ConnectionId(given.id()), generation);
  }

  private HeldGrant stored(GrantKey key, GrantOwner owner, TokenGrant tokens) {
    grants().add(key, owner, tokens);
    return grants().find(key).orElseThrow();
  }

  private Lease lease(HeldGrant seen, Duration length) {
    return grants().lease(seen, length).orElseThrow();
  }
}
