package dev.foyer.persistence.embedded;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The MariaDB server to run, and the scripts that its first data is made with. */
record ServerPrograms(Path server, List<Path> scripts) {

  private static final List<String> FIRST_DATA =
      List.of("system_tables.sql", "performance_tables.sql", "system_tables_data.sql");
  private static final List<String> USUAL_FOLDERS =
      List.of("/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin");

  /** The one that came with the build, in or under that folder; else an installed one. */
  static ServerPrograms find(Optional<Path> broughtAlong) {
    return broughtAlong
        .flatMap(ServerPrograms::under)
        .or(ServerPrograms::installed)
        .orElseThrow(NoEmbeddedDatabase::new);
  }

  /** The folder that the server takes its messages and character sets from. */
  Path base() {
    return server.getParent().getParent();
  }

  private static Optional<ServerPrograms> under(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.find(folder, 8, (path, _) -> path.endsWith("bin/mariadbd"))) {
      return found.findFirst().flatMap(ServerPrograms::at);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<ServerPrograms> installed() {
    List<String> folders = new ArrayList<>();
    Optional.ofNullable(System.getenv("PATH"))
        .ifPresent(path -> folders.addAll(List.of(path.split(File.pathSeparator))));
    folders.addAll(USUAL_FOLDERS);
    return folders.stream()
        .map(folder -> Path.of(folder, "mariadbd"))
        .filter(Files::isExecutable)
        .flatMap(server -> at(server).stream())
        .findFirst();
  }

  private static Optional<ServerPrograms> at(Path server) {
    try {
      Path real = server.toRealPath();
      Path share = real.getParent().resolveSibling("share");
      return Stream.of(share, share.resolve("mysql"), share.resolve("mariadb"))
          .flatMap(folder -> scriptsIn(folder).stream())
          .findFirst()
          .map(scripts -> new ServerPrograms(real, scripts));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static Optional<List<Path>> scriptsIn(Path folder) {
    return Stream.of("mariadb_", "mysql_")
        .map(prefix -> FIRST_DATA.stream().map(name -> folder.resolve(prefix + name)).toList())
        .filter(scripts -> scripts.stream().allMatch(Files::isRegularFile))
        .findFirst();
  }
}
