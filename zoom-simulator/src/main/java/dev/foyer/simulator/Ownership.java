package dev.foyer.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to run the simulator on a folder: one process has it, until it closes or ends in any
 * way.
 */
final class Ownership implements AutoCloseable {

  // File locks belong to the process: closing a second channel on the file would drop the first
  // one's lock.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();
  private static final int PATIENCE = 10;
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final Path folder;
  private final FileChannel lock;

  private Ownership(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /** Takes the folder, or answers empty when somebody else has it. */
  static Optional<Ownership> take(Path folder) {
    try {
      Files.createDirectories(folder);
      Path real = folder.toRealPath();
      if (!HELD_HERE.add(real)) {
        return Optional.empty();
      }
      Optional<Ownership> taken = locked(real);
      taken.ifPresentOrElse(Ownership::withdrawAddress, () -> HELD_HERE.remove(real));
      return taken;
    } catch (IOException unusableFolder) {
      throw new UncheckedIOException("The simulator can't use " + folder, unusableFolder);
    }
  }

  /** Says where the owner listens. */
  void announce(URI address) {
    try {
      Path draft = folder.resolve("address.draft");
      Files.writeString(draft, address.toString());
      Files.move(draft, address(folder), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unusableFolder) {
      throw new UncheckedIOException("The simulator can't use " + folder, unusableFolder);
    }
  }

  /** Where the owner of a folder listens; one that is just starting is given a moment. */
  static Optional<URI> addressOf(Path folder) {
    for (int i = 0; i < PATIENCE && !Files.exists(address(folder)); i++) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return announced(folder);
  }

  /** What the folder's latest owner announced, whether it still runs or was killed. */
  static Optional<URI> announced(Path folder) {
    try {
      return Optional.of(URI.create(Files.readString(address(folder))));
    } catch (NoSuchFileException nobody) {
      return Optional.empty();
    } catch (IOException unusableFolder) {
      throw new UncheckedIOException("The simulator can't use " + folder, unusableFolder);
    }
  }

  @Override
  public void close() {
    withdrawAddress();
    try {
      lock.close();
    } catch (IOException brokenLock) {
      throw new UncheckedIOException("The simulator can't let go of " + folder, brokenLock);
    } finally {
      HELD_HERE.remove(folder);
    }
  }

  private static Optional<Ownership> locked(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new Ownership(folder, channel));
  }

  private void withdrawAddress() {
    try {
      Files.deleteIfExists(address(folder));
    } catch (IOException unusableFolder) {
      throw new UncheckedIOException("The simulator can't use " + folder, unusableFolder);
    }
  }

  private static Path address(Path folder) {
    return folder.resolve("address");
  }
}
