package dev.foyer.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.persistence.JdbcPorts;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.persistence.TestStorage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Keys change while two nodes read and write (S110). */
class KeyRotationTest {
  private static final int WRITES_OF_A_THREAD = 5;

  @TempDir Path folder;

  private Path file;
  private ConfigurableApplicationContext node;
  private ConfigurableApplicationContext other;
  private JdbcPorts ports;
  private Given given;

  @BeforeEach
  void startTwoNodes() {
    file = TestKeyset.in(folder);
    TestDatabase database = TestDatabase.fresh();
    node = TestStorage.on(database, "foyer.keyset-file=" + file);
    other = TestStorage.on(database, "foyer.keyset-file=" + file);
    ports = new JdbcPorts(node);
    given = new Given(ports.ids(), Given.NOON);
  }

  @AfterEach
  void stop() {
    node.close();
    other.close();
  }

  private Keyring keyring() {
    return node.getBean(Keyring.class);
  }

  @Test
  void readsEverythingWhateverKeyItIsSealedWith() {
    OrganizationConnection connection = connect();
    TokenGrant tokens = given.tokens();
    ports.grants().add(connection.grant(), Owners.of(connection), tokens);
    ConnectLink link = given.aConnectLink().build();
    ports.connectLinks().add(link);

    KeptKey ready = keyring().prepare();
    assertThat(ready.role()).isEqualTo(KeptKey.Role.READY);
    keyring().promote(ready.id());
    while (keyring().reseal(2) > 0) {
      assertReads(connection, tokens, link);
    }

    assertReads(connection, tokens, link);
    assertThat(keyring().keys())
        .extracting(KeptKey::role)
        .containsExactly(KeptKey.Role.OLD, KeptKey.Role.PRIMARY);
    assertThat(keyring().keys().getFirst().secrets()).isZero();
    assertThat(keyring().keys().getLast().secrets()).isGreaterThanOrEqualTo(5);
  }

  private void assertReads(OrganizationConnection connection, TokenGrant tokens, ConnectLink link) {
    for (ConfigurableApplicationContext each : List.of(node, other)) {
      JdbcPorts seen = new JdbcPorts(each);
      assertThat(seen.grants().find(connection.grant()).orElseThrow().tokens()).isEqualTo(tokens);
      assertThat(seen.connectLinks().find(link.organization(), link.id())).contains(link);
    }
  }

  @Test
  void failsNoReadUnderLoad() {
    List<OrganizationConnection> kept = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      OrganizationConnection connection = connect();
      ports.grants().add(connection.grant(), Owners.of(connection), given.tokens());
      kept.add(connection);
    }
    AtomicBoolean done = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    AtomicInteger turn = new AtomicInteger();
    Threads.allDo(
        () -> {
          if (turn.getAndIncrement() == 0) {
            for (int round = 0; round < 3; round++) {
              keyring().promote(keyring().prepare().id());
              while (keyring().reseal(25) > 0) {
                reads.incrementAndGet();
              }
            }
            done.set(true);
            return 0;
          }
          JdbcPorts mine = new JdbcPorts(turn.get() % 2 == 0 ? node : other);
          int added = 0;
          while (!done.get()) {
            for (OrganizationConnection connection : kept) {
              mine.grants().find(connection.grant()).orElseThrow();
              reads.incrementAndGet();
            }
            if (added++ < WRITES_OF_A_THREAD) {
              OrganizationConnection fresh = connect();
              mine.grants().add(fresh.grant(), Owners.of(fresh), given.tokens());
            }
          }
          return 0;
        });

    assertThat(reads.get()).isGreaterThan(40);
    assertThat(keyring().keys()).hasSize(4);
  }

  @Test
  void forgetsAnOldKeyOnlyWhenNothingNeedsIt() throws IOException {
    OrganizationConnection connection = connect();
    ports.grants().add(connection.grant(), Owners.of(connection), given.tokens());
    String old = keyring().keys().getFirst().id();
    assertThat(keyring().retire(old)).isEqualTo(Keyring.Retired.NOT_AN_OLD_KEY);
    keyring().promote(keyring().prepare().id());

    assertThat(keyring().retire(old)).isEqualTo(Keyring.Retired.TOO_SOON);
    Files.setLastModifiedTime(
        file, FileTime.from(Files.getLastModifiedTime(file).toInstant().minusSeconds(600)));
    assertThat(keyring().retire(old)).isEqualTo(Keyring.Retired.IN_USE);
    while (keyring().reseal(100) > 0) {
      assertThat(keyring().keys()).hasSize(2);
    }
    assertThat(keyring().retire(old)).isEqualTo(Keyring.Retired.DONE);

    assertThat(keyring().keys()).extracting(KeptKey::id).doesNotContain(old).hasSize(1);
    assertThat(new JdbcPorts(other).grants().find(connection.grant())).isPresent();
  }

  @Test
  void staysReadableForItsOwnerOnly() throws IOException {
    keyring().prepare();

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void saysSoWhenTheFileCantBeChanged() throws IOException {
    Keyring lost = keyring();
    Files.delete(file);
    Files.delete(folder);

    assertThatThrownBy(lost::prepare)
        .isInstanceOf(KeysetUnusable.class)
        .hasMessageContaining("can't be changed from here");
    Files.createDirectory(folder);
  }

  private OrganizationConnection connect() {
    Organization organization = given.anOrganization().build();
    return given.anActiveConnection().of(organization).build();
  }
}
