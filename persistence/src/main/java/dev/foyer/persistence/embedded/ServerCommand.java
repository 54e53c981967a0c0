package dev.foyer.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the server program is called: to make its first data, and to run. */
record ServerCommand(ServerFolder folder, ServerPrograms programs) {

  /** Makes first data in that folder from the SQL that it reads. */
  ProcessBuilder bootstrap(Path data, Path sql) {
    return command(
            data,
            "--bootstrap",
            "--log-warnings=0",
            "--enforce-storage-engine=",
            "--max-allowed-packet=8M",
            "--net-buffer-length=16K")
        .redirectInput(sql.toFile());
  }

  /** Serves the data on that port of the loopback interface. */
  ProcessBuilder serve(int port, Path startScript) {
    return command(
        folder.data(),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        // Relative to the data folder: a path from the root may be longer than a socket's can be.
        "--socket=mariadb.sock",
        "--pid-file=" + folder.processId(),
        "--init-file=" + startScript,
        "--skip-name-resolve",
        // Nobody but this machine is listening, and making certificates takes seconds.
        "--skip-ssl",
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_bin",
        "--default-time-zone=+00:00",
        "--loose-innodb-snapshot-isolation=ON",
        "--local-infile=0");
  }

  private ProcessBuilder command(Path data, String... options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.base(),
                "--datadir=" + data,
                "--innodb-log-file-size=32M"));
    if (runsAsRoot()) {
      command.add("--user=root");
    }
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
  }

  /** The server refuses root unless told; a new file tells who we are on every system. */
  private boolean runsAsRoot() {
    try {
      Path mine = Files.createTempFile(folder.path(), "whose", "");
      boolean root = Integer.valueOf(0).equals(Files.getAttribute(mine, "unix:uid"));
      Files.delete(mine);
      return root;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
