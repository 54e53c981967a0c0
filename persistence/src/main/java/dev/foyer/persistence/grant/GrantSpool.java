package dev.foyer.persistence.grant;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.persistence.secret.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder where a new token pair lies, sealed, from the moment Zoom has handed it out until it
 * is stored: Zoom never hands it out twice. Normally it is empty.
 */
final class GrantSpool {
  private static final Logger log = LoggerFactory.getLogger(GrantSpool.class);
  private static final String PAIRS = "*.pair";

  private final Path folder;
  private final Vault vault;

  GrantSpool(Path home, Vault vault) {
    this.folder = home.toAbsolutePath().resolve("grant-spool");
    this.vault = vault;
  }

  /** Keeps the pair on disk before anything else happens to it; without a disk nothing is kept. */
  void keep(Lease lease, TokenGrant next) {
    SpooledGrant entry = SpooledGrant.sealed(lease, next, vault);
    try {
      Files.createDirectories(folder, readableByOwner("rwx------"));
      Path draft =
          Files.createTempFile(folder, "pair", ".unfinished", readableByOwner("rw-------"));
      write(draft, entry.text());
      Files.move(draft, file(lease), StandardCopyOption.ATOMIC_MOVE);
      sync(folder);
    } catch (IOException unwritable) {
      log.warn("A new token pair can't be kept in {} until it is stored", folder, unwritable);
    }
  }

  void forget(Lease lease) {
    delete(file(lease));
  }

  /** What nobody can read is left to the operator, who may find the keyset for it. */
  void leaveToTheOperator(Lease lease, Exception unreadable) {
    Path file = file(lease);
    try {
      Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"));
      log.warn("The token pair in {} was sealed with another keyset", file, unreadable);
    } catch (IOException gone) {
      log.warn("The token pair in {} can't be set aside", file, gone);
    }
  }

  /** The pairs of this grant that were not seen stored. */
  List<SpooledGrant> of(GrantKey key) {
    return read(prefix(key) + PAIRS);
  }

  List<SpooledGrant> all() {
    return read(PAIRS);
  }

  private List<SpooledGrant> read(String glob) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<SpooledGrant> entries = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
      for (Path file : files) {
        read(file).ifPresent(entries::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return entries;
  }

  /** Another process with the same home may have stored and deleted it meanwhile. */
  private Optional<SpooledGrant> read(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(SpooledGrant.parse(Files.readString(file)))
        : Optional.empty();
  }

  private Path file(Lease lease) {
    return folder.resolve(prefix(lease.key()) + lease.fence() + ".pair");
  }

  private static String prefix(GrantKey key) {
    UUID organization = key.organization().value();
    return String.join(
        "_", organization.toString(), key.connection().toString(), key.generation() + "_");
  }

  private static void write(Path draft, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A file's name is on the disk only when its folder is; Windows knows no such thing. */
  private static void sync(Path folder) throws IOException {
    if (posix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stillThere) {
      log.warn("A token pair that is stored can't be deleted from {}", file, stillThere);
    }
  }

  private FileAttribute<?>[] readableByOwner(String permissions) {
    return posix(folder)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
