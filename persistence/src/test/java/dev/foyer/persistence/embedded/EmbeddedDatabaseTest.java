package dev.foyer.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {

  private static final Path HOME = Path.of("target", "a home with spaces, " + "deep ".repeat(20));
  private static final String PORT = "SELECT @@port";

  @BeforeAll
  static void beginWithAnEmptyHome() throws IOException {
    FileSystemUtils.deleteRecursively(HOME);
  }

  @AfterEach
  void leavesNoServerBehind() {
    assertThat(ServerFolder.in(HOME).process()).isEmpty();
  }

  @Test
  void servesAllWhoRaceForItUntilTheLastLeaves() throws IOException {
    try (Tenant one = Tenant.movesInto(HOME);
        Tenant other = Tenant.movesInto(HOME)) {
      assertThat(one.asks(PORT)).isEqualTo(other.asks(PORT));
      one.close();
      assertThat(other.asks("SELECT 'still here'")).isEqualTo("still here");
    }
  }

  @Test
  void outlivesTheKilledProcessThatStartedIt() throws IOException, InterruptedException {
    try (Tenant starter = Tenant.movesInto(HOME)) {
      starter.asks(PORT);
      try (Tenant survivor = Tenant.movesInto(HOME)) {
        survivor.asks(PORT);
        starter.isKilled();
        assertThat(survivor.asks("SELECT 'still here'")).isEqualTo("still here");
      }
    }
  }

  @Test
  void isAdoptedAfterAllItsProcessesWereKilled() throws IOException, InterruptedException {
    Tenant lost = Tenant.movesInto(HOME);
    String port = lost.asks(PORT);
    lost.isKilled();
    long orphan = ServerFolder.in(HOME).process().orElseThrow().pid();
    try (Tenant next = Tenant.movesInto(HOME)) {
      assertThat(next.asks(PORT)).isEqualTo(port);
      assertThat(ServerFolder.in(HOME).process())
          .hasValueSatisfying(server -> assertThat(server.pid()).isEqualTo(orphan));
    }
  }

  @Test
  void keepsWhatWasStoredWhenEverythingIsKilled() throws IOException, InterruptedException {
    Tenant lost = Tenant.movesInto(HOME);
    lost.asks("CREATE OR REPLACE TABLE kept (what TEXT)");
    lost.asks("INSERT INTO kept VALUES ('all of it')");
    ProcessHandle server = ServerFolder.in(HOME).process().orElseThrow();
    server.destroyForcibly();
    lost.isKilled();
    server.onExit().join();
    try (Tenant next = Tenant.movesInto(HOME)) {
      assertThat(next.asks("SELECT what FROM kept")).isEqualTo("all of it");
    }
  }

  @Test
  void runsOnceForAllWhoUseItInOneProcess() {
    ServerFolder folder = ServerFolder.in(HOME);
    try (EmbeddedDatabase one = EmbeddedDatabase.enter(folder, TestServer.programs())) {
      EmbeddedDatabase.enter(folder, TestServer.programs()).close();
      assertThat(one).satisfies(database -> open(database.getJdbcUrl(), database).close());
    }
  }

  @Test
  void letsNobodyInWithoutThePasswordNorFromElsewhere() throws SQLException, IOException {
    ServerFolder folder = ServerFolder.in(HOME);
    try (EmbeddedDatabase database = EmbeddedDatabase.enter(folder, TestServer.programs())) {
      String url = database.getJdbcUrl();
      assertThatThrownBy(() -> DriverManager.getConnection(url, "root", ""))
          .hasMessageContaining("Access denied");
      assertThatThrownBy(() -> DriverManager.getConnection(url, "foyer", ""))
          .hasMessageContaining("Access denied");
      assertThatThrownBy(() -> open(url.replace("127.0.0.1", "127.0.0.2"), database))
          .hasMessageContaining("Connection refused");
      assertThat(Files.readString(folder.log())).doesNotContain(database.getPassword());
      assertThat(Files.readString(folder.script("start"))).doesNotContain(database.getPassword());
    }
    assertThat(mode(folder.path())).isEqualTo("rwx------");
    assertThat(mode(folder.path().resolve("password"))).isEqualTo("rw-------");
    assertThat(mode(folder.script("start"))).isEqualTo("rw-------");
  }

  private static Connection open(String url, EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(url, database.getUsername(), database.getPassword());
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
