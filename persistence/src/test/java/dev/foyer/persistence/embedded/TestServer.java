package dev.foyer.persistence.embedded;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Lets tests of other packages run on the embedded MariaDB that the build brings. */
public final class TestServer {

  private TestServer() {}

  /** The way to a server that runs until this is closed, with its data in that folder. */
  public static Running in(Path home) {
    EmbeddedDatabase database = EmbeddedDatabase.enter(ServerFolder.in(home), programs());
    return new Running(database, database::close);
  }

  static ServerPrograms programs() {
    return ServerPrograms.find(
        Optional.ofNullable(System.getProperty("foyer.database.binaries")).map(Path::of));
  }

  /** A server that runs, and how to let go of it. */
  public record Running(JdbcConnectionDetails details, Runnable leave) {}
}
