package dev.foyer.persistence.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** A new pair survives a database that fails right then: Zoom never hands it out twice. */
class GrantSpoolTest {
  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final Duration LONG = Duration.ofMinutes(5);

  @TempDir Path home;

  private ConfigurableApplicationContext storage;
  private JdbcPorts ports;
  private Given given;
  private GrantKey key;
  private TokenGrant next;

  @BeforeEach
  void holdAGrant() {
    start();
    given = new Given(ports.ids(), Given.NOON);
    var connection = given.anActiveConnection().build();
    key = connection.grant();
    ports.grants().add(key, Owners.of(connection), given.tokens());
    next = given.tokens();
  }

  @AfterEach
  void stop() {
    storage.close();
  }

  @Test
  void isEmptyAsLongAsAllGoesWell() throws IOException {
    Lease lease = lease();
    ports.grants().setAside(lease, next);
    assertThat(ports.grants().rotate(lease, next, Optional.empty())).isTrue();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void keepsThePairSealedAndForItsOwnerOnly() throws IOException {
    rotateWhileTheStorageFails(lease());

    assertThat(spooled()).hasSize(1);
    Path file = spooled().getFirst();
    assertThat(Files.readString(file))
        .doesNotContain(next.accessToken().reveal(), next.refreshToken().reveal());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void isStoredAtTheNextUse() throws IOException {
    HeldGrant before = held();
    rotateWhileTheStorageFails(lease());

    assertThat(held().tokens()).isEqualTo(next);

    assertThat(held().revision()).isGreaterThan(before.revision());
    assertThat(spooled()).isEmpty();
  }

  @Test
  void isStoredAtTheNextStart() throws IOException {
    rotateWhileTheStorageFails(lease());
    storage.close();

    start();

    assertThat(spooled()).isEmpty();
    assertThat(held().tokens()).isEqualTo(next);
  }

  @Test
  void isStoredThoughSomebodyTriedInVainMeanwhile() {
    Lease overtaken = lease(Duration.ZERO);
    rotateWhileTheStorageFails(overtaken);
    storeAside();
    lease(Duration.ZERO);
    bringBack();

    assertThat(held().tokens()).isEqualTo(next);
  }

  @Test
  void isStoredAfterATransactionThatFailed() throws IOException {
    Lease lease = lease();
    ports.grants().setAside(lease, next);
    assertThatThrownBy(
            () ->
                ports
                    .transactions()
                    .inOne(
                        () -> {
                          ports.grants().rotate(lease, next, Optional.empty());
                          throw new IllegalStateException("The node's day is a bad one.");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(spooled()).hasSize(1);

    assertThat(held().tokens()).isEqualTo(next);
    assertThat(spooled()).isEmpty();
  }

  @Test
  void isDiscardedWhenTheTokensWereReplacedMeanwhile() throws IOException {
    rotateWhileTheStorageFails(lease(Duration.ZERO));
    storeAside();
    TokenGrant newer = given.tokens();
    ports.grants().rotate(lease(), newer, Optional.empty());
    bringBack();

    assertThat(held().tokens()).isEqualTo(newer);
    assertThat(spooled()).isEmpty();
  }

  @Test
  void bringsNoGrantBackThatWasErased() throws IOException {
    rotateWhileTheStorageFails(lease());
    ports.grants().erase(key);

    assertThat(ports.grants().find(key)).isEmpty();
    assertThat(spooled()).isEmpty();
  }

  @Test
  void leavesWhatWasSealedForAnotherPlaceToTheOperator() throws IOException {
    HeldGrant before = held();
    rotateWhileTheStorageFails(lease());
    Path file = spooled().getFirst();
    String[] parts = Files.readString(file).split(";", -1);
    parts[5] = parts[6];
    Files.writeString(file, String.join(";", parts));

    assertThat(held()).isEqualTo(before);
    assertThat(spooled()).singleElement().asString().endsWith(".unreadable");
  }

  /** Another process has the same home, but doesn't see the entry in this moment. */
  private void storeAside() {
    move(home.resolve("grant-spool"), home.resolve("aside"));
  }

  private void bringBack() {
    move(home.resolve("aside"), home.resolve("grant-spool"));
  }

  private static void move(Path from, Path to) {
    try {
      if (Files.exists(to)) {
        Files.delete(to);
      }
      Files.move(from, to);
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
  }

  private void rotateWhileTheStorageFails(Lease lease) {
    ports.database().sql("RENAME TABLE zoom_grant TO zoom_grant_away").update();
    try {
      ports.grants().setAside(lease, next);
      assertThatThrownBy(() -> ports.grants().rotate(lease, next, Optional.empty()))
          .isInstanceOf(DataAccessException.class);
    } finally {
      ports.database().sql("RENAME TABLE zoom_grant_away TO zoom_grant").update();
    }
  }

  private void start() {
    storage = TestStorage.on(DATABASE, "foyer.home=" + home);
    ports = new JdbcPorts(storage);
  }

  private List<Path> spooled() throws IOException {
    Path folder = home.resolve("grant-spool");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private HeldGrant held() {
    return grants().find(key).orElseThrow();
  }

  private Grants grants() {
    return ports.grants();
  }

  private Lease lease() {
    return lease(LONG);
  }

  private Lease lease(Duration length) {
    return grants().lease(held(), length).orElseThrow();
  }
}
