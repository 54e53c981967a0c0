package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.Purpose;
import dev.foyer.core.connection.ConnectLink.State;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link ConnectLinks} promises. */
public abstract class ConnectLinksContract extends PortContract {
  private ConnectLinks links() {
    return ports().connectLinks();
  }

  @Test
  void keepsEveryField() {
    ConnectLink adas = stored(given.aConnectLink().by(ada).build());
    Instant later = given.now().plusNanos(1_000);
    ConnectLink ottos =
        stored(
            given
                .aConnectLink()
                .by(otto)
                .createdAt(later)
                .expiringAt(later.plus(ConnectLink.LONGEST))
                .started(3)
                .to(Purpose.STANDBY)
                .build());
    Every.fieldDiffers(adas, ottos);
    assertThat(links().find(acme.id(), adas.id())).contains(adas);
    assertThat(links().find(other.id(), ottos.id())).contains(ottos);
  }

  @Test
  void keepsEveryState() {
    Instant at = given.now().plusNanos(2_000);
    for (State state :
        Every.variantOf(
            State.class,
            List.of(
                new State.NotStarted(at),
                new State.Started(at),
                new State.Approved(at),
                new State.Refused(at),
                new State.Reported(at),
                new State.Revoked(at),
                new State.Expired(at)))) {
      ConnectLink added = stored(given.aConnectLink().in(state).build());
      assertThat(links().find(added.organization(), added.id())).contains(added);
      ConnectLink fresh = stored(given.aConnectLink().build());
      ConnectLink next = in(state, fresh);
      assertThat(links().replace(fresh, next)).isTrue();
      assertThat(links().find(fresh.organization(), fresh.id())).contains(next);
    }
  }

  @Test
  void findsALinkByItsSecretsHashOnly() {
    Secret secret = Secret.of("s-" + given.id());
    ConnectLink link = stored(given.aConnectLink().by(ada).withSecret(secret).build());
    assertThat(links().findBySecretHash(secret.sha256())).contains(link);
    assertThat(links().findBySecretHash(secret.reveal())).isEmpty();
    assertThat(links().findBySecretHash(given.aSecret().sha256())).isEmpty();
  }

  @Test
  void hidesLinksFromOtherOrganizations() {
    ConnectLink link = stored(given.aConnectLink().by(ada).build());
    assertThat(links().find(other.id(), link.id())).isEmpty();
    assertThat(links().newest(other.id(), Purpose.CONNECT)).isEmpty();
    assertThat(links().find(acme.id(), new ConnectLinkId(given.id()))).isEmpty();
  }

  @Test
  void tellsTheNewestLink() {
    State over = new State.Revoked(given.now());
    stored(given.aConnectLink().by(ada).in(over).build());
    ConnectLink newer =
        stored(given.aConnectLink().by(ada).createdAt(given.now().plusSeconds(1)).build());
    stored(given.aConnectLink().by(otto).createdAt(given.now().plusSeconds(2)).build());
    assertThat(links().newest(acme.id(), Purpose.CONNECT)).contains(newer);
  }

  @Test
  void tellsTheNewestLinkOfEachPurpose() {
    ConnectLink first = stored(given.aConnectLink().by(ada).build());
    ConnectLink second =
        stored(
            given
                .aConnectLink()
                .by(ada)
                .to(Purpose.STANDBY)
                .createdAt(given.now().plusSeconds(1))
                .build());
    assertThat(links().newest(acme.id(), Purpose.CONNECT)).contains(first);
    assertThat(links().newest(acme.id(), Purpose.STANDBY)).contains(second);
    assertThat(links().newest(acme.id(), Purpose.RECONNECT)).isEmpty();
  }

  @Test
  void keepsOneOpenLinkOfEachPurpose() {
    ConnectLink first = stored(given.aConnectLink().by(ada).build());
    ConnectLink second = given.aConnectLink().by(ada).build();

    assertThat(links().add(second)).isFalse();
    assertThat(links().find(acme.id(), second.id())).isEmpty();
    assertThat(links().findBySecretHash(second.secret().sha256())).isEmpty();
    stored(given.aConnectLink().by(ada).to(Purpose.RECONNECT).build());
    stored(given.aConnectLink().by(otto).build());

    assertThat(links().replace(first, first.expired())).isTrue();
    stored(second);
  }

  @Test
  void letsOneOfManyThreadsAddAnOpenLink() {
    assertThat(
            Threads.successes(() -> inOne(() -> links().add(given.aConnectLink().by(ada).build()))))
        .isEqualTo(1);
  }

  @Test
  void replacesWhatIsStillAsExpected() {
    ConnectLink fresh = stored(given.aConnectLink().by(ada).build());
    ConnectLink started = fresh.started(given.now().plusSeconds(1));
    ConnectLink approved = started.approved(given.now().plusSeconds(2));
    assertThat(links().replace(fresh, started)).isTrue();
    assertThat(links().replace(started, approved)).isTrue();
    assertThat(links().findBySecretHash(fresh.secret().sha256())).contains(approved);
  }

  @Test
  void refusesToReplaceWhatHasChanged() {
    ConnectLink fresh = stored(given.aConnectLink().by(ada).build());
    ConnectLink once = fresh.started(given.now().plusSeconds(1));
    ConnectLink twice = once.started(given.now().plusSeconds(1));
    links().replace(fresh, once);
    assertThat(links().replace(fresh, fresh.revoked(given.now()))).isFalse();
    links().replace(once, twice);
    assertThat(links().replace(once, once.approved(given.now()))).isFalse();
    assertThat(links().find(acme.id(), fresh.id())).contains(twice);
  }

  @Test
  void refusesToReplaceWhatWasNeverStored() {
    ConnectLink unknown = given.aConnectLink().by(ada).build();
    assertThat(links().replace(unknown, unknown.started(given.now()))).isFalse();
    assertThat(links().find(acme.id(), unknown.id())).isEmpty();
  }

  @Test
  void letsOneOfManyThreadsApprove() {
    ConnectLink link = stored(given.aConnectLink().by(ada).started(1).build());
    ConnectLink approved = link.approved(given.now().plus(Duration.ofMinutes(1)));
    assertThat(Threads.successes(() -> inOne(() -> links().replace(link, approved)))).isEqualTo(1);
  }

  @Test
  void refusesASecretThatIsTaken() {
    ConnectLink link = stored(given.aConnectLink().by(ada).build());
    ConnectLink twin = given.aConnectLink().by(otto).withSecret(link.secret()).build();
    assertThat(links().add(twin)).isFalse();
    assertThat(links().findBySecretHash(link.secret().sha256())).contains(link);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    ConnectLink kept = stored(given.aConnectLink().by(ada).build());
    ConnectLink link =
        given
            .aConnectLink()
            .by(ada)
            .to(Purpose.STANDBY)
            .createdAt(given.now().plusSeconds(1))
            .build();
    inOneThatFails(
        () -> {
          links().add(link);
          links().replace(kept, kept.revoked(given.now()));
        });
    assertThat(links().find(acme.id(), link.id())).isEmpty();
    assertThat(links().newest(acme.id(), Purpose.CONNECT)).contains(kept);
  }

  private ConnectLink stored(ConnectLink link) {
    assertThat(links().add(link)).isTrue();
    return link;
  }

  private static ConnectLink in(State state, ConnectLink link) {
    return new ConnectLink(
        link.id(),
        link.organization(),
        link.creator(),
        link.purpose(),
        link.secret(),
        link.createdAt(),
        link.expiresAt(),
        link.starts(),
        state);
  }
}
