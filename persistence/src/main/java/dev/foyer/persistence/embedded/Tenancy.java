package dev.foyer.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process's use of the server. The operating system keeps the locks, so a killed process lets
 * go of them too.
 */
final class Tenancy {

  private final ServerFolder folder;
  private final FileChannel use;
  private final FileLock shared;

  private Tenancy(ServerFolder folder, FileChannel use, FileLock shared) {
    this.folder = folder;
    this.use = use;
    this.shared = shared;
  }

  /** Enters once nobody else is entering or leaving; {@code meanwhile} nobody else is either. */
  static Tenancy enter(ServerFolder folder, Runnable meanwhile) {
    try (FileChannel door = open(folder.doorLock());
        FileLock _ = door.lock()) {
      FileChannel use = open(folder.useLock());
      Tenancy tenancy = new Tenancy(folder, use, use.lock(0, Long.MAX_VALUE, true));
      try {
        meanwhile.run();
      } catch (RuntimeException failed) {
        use.close();
        throw failed;
      }
      return tenancy;
    } catch (IOException unusable) {
      throw new UncheckedIOException("Can't lock in " + folder.path(), unusable);
    }
  }

  /** Leaves; {@code whenLast} runs if no other process is left, before another can enter. */
  void leave(Runnable whenLast) {
    try (FileChannel door = open(folder.doorLock());
        FileLock _ = door.lock();
        use) {
      shared.release();
      if (use.tryLock() != null) {
        whenLast.run();
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException("Can't lock in " + folder.path(), unusable);
    }
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(
        lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
