package dev.foyer.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The folder {@code FOYER_HOME/mariadb}: the server's data and log, and what the processes that
 * share the server tell each other. Readable by its owner only.
 */
record ServerFolder(Path path) {

  private static final SecureRandom CHANCE = new SecureRandom();

  static ServerFolder in(Path home) {
    Path folder = home.toAbsolutePath().normalize().resolve("mariadb");
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return new ServerFolder(folder.toRealPath());
    } catch (IOException unwritable) {
      throw new UncheckedIOException("FOYER_HOME can't be used: " + home, unwritable);
    }
  }

  Path data() {
    return path.resolve("data");
  }

  Path unfinishedData() {
    return path.resolve("data.unfinished");
  }

  Path log() {
    return path.resolve("server.log");
  }

  Path processId() {
    return path.resolve("server.pid");
  }

  Path script(String name) {
    return path.resolve(name + ".sql");
  }

  Path doorLock() {
    return path.resolve("door.lock");
  }

  Path useLock() {
    return path.resolve("use.lock");
  }

  /** Where the server listens, or did when it last ran. */
  Optional<Integer> port() {
    return read(path.resolve("port")).map(Integer::valueOf);
  }

  void recordPort(int port) {
    write(path.resolve("port"), Integer.toString(port));
  }

  /** The password of this server's only user, made on first use; callers hold the door. */
  String password() {
    Path file = path.resolve("password");
    return read(file)
        .orElseGet(
            () -> {
              byte[] random = new byte[24];
              CHANCE.nextBytes(random);
              String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
              write(file, made);
              return made;
            });
  }

  /** The server's process, when it runs. */
  Optional<ProcessHandle> process() {
    return read(processId()).map(Long::valueOf).flatMap(ProcessHandle::of);
  }

  /** Writes a file that its owner alone can read, whole or not at all. */
  void write(Path file, String content) {
    try {
      Path unfinished = Files.createTempFile(path, file.getFileName().toString(), ".unfinished");
      Files.writeString(unfinished, content);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
