package dev.foyer.persistence.embedded;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The way to the embedded MariaDB of one {@code FOYER_HOME}; it runs until this is closed. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

  /** File locks belong to a process, so each folder is entered once for all who use it here. */
  private static final Map<ServerFolder, EmbeddedDatabase> ENTERED = new HashMap<>();

  private final ServerFolder folder;
  private final DatabaseServer server;
  private final Tenancy tenancy;
  private int users;

  private EmbeddedDatabase(ServerFolder folder, DatabaseServer server) {
    this.folder = folder;
    this.server = server;
    this.tenancy = Tenancy.enter(folder, server::ensureRunning);
  }

  static EmbeddedDatabase enter(ServerFolder folder, ServerPrograms programs) {
    synchronized (ENTERED) {
      EmbeddedDatabase database =
          ENTERED.computeIfAbsent(
              folder, _ -> new EmbeddedDatabase(folder, new DatabaseServer(folder, programs)));
      database.users++;
      return database;
    }
  }

  @Override
  public void close() {
    synchronized (ENTERED) {
      if (--users == 0) {
        ENTERED.remove(folder);
        tenancy.leave(server::stop);
      }
    }
  }

  @Override
  public String getJdbcUrl() {
    return server.url();
  }

  @Override
  public String getUsername() {
    return DatabaseServer.USER;
  }

  @Override
  public String getPassword() {
    return folder.password();
  }
}
