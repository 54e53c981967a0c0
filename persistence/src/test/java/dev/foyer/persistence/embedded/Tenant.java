package dev.foyer.persistence.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A process of its own that uses the embedded MariaDB: answers each query line, ends with them. */
final class Tenant implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream queries;

  private Tenant(Process process) {
    this.process = process;
    this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    this.queries = new PrintStream(process.getOutputStream(), true, UTF_8);
  }

  static Tenant movesInto(Path home) throws IOException {
    return new Tenant(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dfoyer.database.binaries=" + System.getProperty("foyer.database.binaries"),
                Tenant.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  String asks(String query) throws IOException {
    queries.println(query);
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      if (line.startsWith("= ")) {
        return line.substring(2);
      }
    }
    throw new IOException("The tenant is gone");
  }

  void isKilled() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Moves out in good order. */
  @Override
  public void close() {
    queries.close();
    process.onExit().join();
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    try (EmbeddedDatabase database =
            EmbeddedDatabase.enter(ServerFolder.in(Path.of(arguments[0])), TestServer.programs());
        var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        var connection =
            DriverManager.getConnection(
                database.getJdbcUrl(), database.getUsername(), database.getPassword());
        var statement = connection.createStatement()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (statement.execute(line)) {
          try (ResultSet rows = statement.getResultSet()) {
            rows.next();
            System.out.println("= " + rows.getString(1));
          }
        } else {
          System.out.println("= done");
        }
      }
    }
  }
}
