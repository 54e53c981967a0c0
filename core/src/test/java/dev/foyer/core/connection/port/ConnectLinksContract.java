package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.ConnectLink;
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
                new State.Revoked(at),
                new State.Expired(at)))) {
      ConnectLink added = stored(given.aConnectLink().by(ada).in(state).build());
      assertThat(links().find(acme.id(), added.id())).contains(added);
      ConnectLink fresh = stored(given.aConnectLink().by(ada).build());
      ConnectLink next = in(state, fresh);
      assertThat(links().replace(fresh, next)).isTrue();
      assertThat(links().find(acme.id(), fresh.id())).contains(next);
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
    assertThat(links().newest(other.id())).isEmpty();
    assertThat(links().find(acme.id(), new ConnectLinkId(given.id()))).isEmpty();
  }

  @Test
  void tellsTheNewestLink() {
    stored(given.aConnectLink().by(ada).build());
    ConnectLink newer =
        stored(given.aConnectLink().by(ada).createdAt(given.now().plusSeconds(1)).build());
    stored(given.aConnectLink().by(otto).createdAt(given.now().plusSeconds(2)).build());
    assertThat(links().newest(acme.id())).contains(newer);
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
    assertThatThrownBy(() -> links().add(twin)).isInstanceOf(RuntimeException.class);
    assertThat(links().findBySecretHash(link.secret().sha256())).contains(link);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    ConnectLink kept = stored(given.aConnectLink().by(ada).build());
    ConnectLink link = given.aConnectLink().by(ada).createdAt(given.now().plusSeconds(1)).build();
    inOneThatFails(
        () -> {
          links().add(link);
          links().replace(kept, kept.revoked(given.now()));
        });
    assertThat(links().find(acme.id(), link.id())).isEmpty();
    assertThat(links().newest(acme.id())).contains(kept);
  }

  private ConnectLink stored(ConnectLink link) {
    links().add(link);
    return link;
  }

  private static ConnectLink in(State state, ConnectLink link) {
    return new ConnectLink(
        link.id(),
        link.organization(),
        link.creator(),
        link.secret(),
        link.createdAt(),
        link.expiresAt(),
        link.starts(),
        state);
  }
}
