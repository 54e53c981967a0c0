package dev.foyer.persistence;

import dev.foyer.persistence.embedded.TestServer;
import dev.foyer.persistence.secret.TestKeyset;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * An empty schema on the one MariaDB of this test run. Make one per test class; the server starts
 * with the first and stops with the JVM.
 */
public final class TestDatabase {

  private final String schema;

  private TestDatabase(String schema) {
    this.schema = schema;
  }

  /** A new empty schema. */
  public static TestDatabase fresh() {
    return new TestDatabase(Server.newSchema());
  }

  /** The address, with all that Foyer asks of a connection. */
  public String url() {
    return DatabaseUrl.of(Server.url(schema)).jdbc();
  }

  public String username() {
    return Server.DETAILS.getUsername();
  }

  public String password() {
    return Server.DETAILS.getPassword();
  }

  /** Connections without a pool. */
  public DataSource dataSource() {
    return new DriverManagerDataSource(url(), username(), password());
  }

  /** For a {@code @DynamicPropertySource} method: the application under test uses this schema. */
  public void registerIn(DynamicPropertyRegistry registry) {
    registry.add("foyer.database.url", this::url);
    registry.add("foyer.database.username", this::username);
    registry.add("foyer.database.password", this::password);
    registry.add("foyer.keyset-file", TestKeyset::file);
  }

  /** For an application context runner: the context uses this schema. */
  public String[] properties() {
    return new String[] {
      "foyer.database.url=" + url(),
      "foyer.database.username=" + username(),
      "foyer.database.password=" + password(),
      "foyer.keyset-file=" + TestKeyset.file()
    };
  }

  /** Loaded, and so started, with the first schema. */
  private static final class Server {

    private static final Queue<String> SCHEMAS = new ConcurrentLinkedQueue<>();
    private static final TestServer.Running RUNNING =
        TestServer.in(Path.of("target", "test-database"));
    private static final JdbcConnectionDetails DETAILS = RUNNING.details();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Server::leave));
    }

    private static synchronized String newSchema() {
      String schema = "test_%d_%d".formatted(ProcessHandle.current().pid(), SCHEMAS.size());
      execute("CREATE OR REPLACE DATABASE " + schema);
      SCHEMAS.add(schema);
      return schema;
    }

    private static String url(String schema) {
      return DETAILS.getJdbcUrl().replaceFirst("/[^/]*$", "/" + schema);
    }

    private static void leave() {
      SCHEMAS.forEach(schema -> execute("DROP DATABASE IF EXISTS " + schema));
      RUNNING.leave().run();
    }

    private static void execute(String sql) {
      try (Connection connection =
              DriverManager.getConnection(
                  DETAILS.getJdbcUrl(), DETAILS.getUsername(), DETAILS.getPassword());
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException unexpected) {
        throw new IllegalStateException(unexpected);
      }
    }
  }
}
