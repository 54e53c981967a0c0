package dev.foyer.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The server's process. Only who stands in the door may start or stop it. */
final class DatabaseServer {

  static final String USER = "foyer";

  private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);
  private static final int TICK_MILLIS = 50;
  private static final int TICKS_TO_START = 90_000 / TICK_MILLIS;
  private static final int STARTS = 3;
  private static final int SECONDS_TO_STOP = 30;

  private final ServerFolder folder;
  private final ServerCommand command;

  DatabaseServer(ServerFolder folder, ServerPrograms programs) {
    this.folder = folder;
    this.command = new ServerCommand(folder, programs);
  }

  String url() {
    return "jdbc:mariadb://127.0.0.1:" + folder.port().orElseThrow() + "/foyer";
  }

  /** Attaches to the server that runs, adopts one whose users are gone, or starts one. */
  void ensureRunning() {
    if (folder.port().isPresent() && answers()) {
      log.info("Attached to the embedded MariaDB on port {}", folder.port().orElseThrow());
      return;
    }
    install();
    if (folder.port().isEmpty()) {
      folder.recordPort(aFreePort());
    }
    Process process = start();
    int starts = 1;
    for (int tick = 0; tick < TICKS_TO_START; tick++) {
      if (endsWithinATick(process)) {
        if (starts++ == STARTS) {
          throw new EmbeddedDatabaseFailed("did not start", folder.log());
        }
        // Its port may have become another program's since it last ran.
        folder.recordPort(aFreePort());
        process = start();
      }
      if (answers()) {
        dismissUnlessServing(process);
        log.info("Started the embedded MariaDB on port {}", folder.port().orElseThrow());
        return;
      }
    }
    process.destroyForcibly();
    throw new EmbeddedDatabaseFailed("was not ready in time", folder.log());
  }

  void stop() {
    var process = folder.process();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException alreadyGone) {
      log.debug("The embedded MariaDB did not take the order to stop", alreadyGone);
    }
    process.ifPresent(DatabaseServer::awaitEnd);
  }

  private void install() {
    if (Files.isDirectory(folder.data())) {
      return;
    }
    try {
      FileSystemUtils.deleteRecursively(folder.unfinishedData());
      Files.createDirectory(folder.unfinishedData());
      var script = folder.script("bootstrap");
      folder.write(script, FirstData.sql(command.programs()));
      Process process = command.bootstrap(folder.unfinishedData(), script).start();
      if (!process.waitFor(TICKS_TO_START * TICK_MILLIS, TimeUnit.MILLISECONDS)
          || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new EmbeddedDatabaseFailed("could not be installed", folder.log());
      }
      Files.delete(script);
      Files.move(folder.unfinishedData(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseFailed("was interrupted while installing", folder.log());
    }
  }

  private Process start() {
    var script = folder.script("start");
    folder.write(script, FirstData.onlyUser(USER, folder.password()));
    try {
      return command.serve(folder.port().orElseThrow(), script).start();
    } catch (IOException notExecutable) {
      throw new UncheckedIOException(notExecutable);
    }
  }

  private boolean endsWithinATick(Process process) {
    try {
      return process.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new EmbeddedDatabaseFailed("was interrupted while starting", folder.log());
    }
  }

  /** One that a killed process had begun to start may have been first; ours then waits in vain. */
  private void dismissUnlessServing(Process process) {
    if (folder.process().filter(serving -> serving.pid() != process.pid()).isPresent()) {
      process.destroyForcibly();
    }
  }

  private boolean answers() {
    try (Connection _ = connect()) {
      return true;
    } catch (SQLException notYet) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    Properties access = new Properties();
    access.setProperty("user", USER);
    access.setProperty("password", folder.password());
    access.setProperty("connectTimeout", "2000");
    access.setProperty("socketTimeout", "10000");
    return DriverManager.getConnection(url(), access);
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException stillThere) {
      log.warn("The embedded MariaDB, process {}, takes long to stop", process.pid(), stillThere);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static int aFreePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException noneLeft) {
      throw new UncheckedIOException(noneLeft);
    }
  }
}
