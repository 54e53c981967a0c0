package dev.foyer.persistence.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;

/** The file that holds the encryption keyset, in Tink's JSON format. */
final class KeysetFile {
  private static final String HOW_TO_MAKE_ONE =
      "Make one with \"tinkey create-keyset --key-template AES256_GCM --out-format json --out"
          + " keyset.json\", or take the keyset.json that a Foyer with the embedded database has"
          + " made; keep it readable by Foyer only, give every node the same, and name it in"
          + " FOYER_KEYSET_FILE.";

  private final Path file;

  KeysetFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  static KeysetUnusable notNamed() {
    return new KeysetUnusable(
        "With a database of one's own FOYER_KEYSET_FILE must name the file with the encryption"
            + " keyset.",
        HOW_TO_MAKE_ONE,
        null);
  }

  Keyset read() {
    try {
      AeadConfig.register();
      return new Keyset(
          TinkJsonProtoKeysetFormat.parseKeyset(
              Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    } catch (IOException unreadable) {
      throw new KeysetUnusable(
          "The encryption keyset " + file + " can't be read.", HOW_TO_MAKE_ONE, unreadable);
    } catch (GeneralSecurityException noKeyset) {
      throw new KeysetUnusable(
          "The file " + file + " holds no keyset for authenticated encryption.",
          HOW_TO_MAKE_ONE,
          noKeyset);
    }
  }

  /**
   * Makes the file with a new keyset unless it is there. It appears whole or not at all, and only
   * its owner may read it; of several starters one makes it.
   */
  void makeIfMissing() {
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path draft = Files.createTempFile(file.getParent(), "keyset", ".new", readableByOwner());
      try {
        Files.writeString(draft, newKeyset());
        Files.createLink(file, draft);
      } finally {
        Files.delete(draft);
      }
    } catch (FileAlreadyExistsException _) {
      // Somebody else was first; theirs counts.
    } catch (IOException failure) {
      throw new UncheckedIOException("The keyset " + file + " can't be made", failure);
    }
  }

  /** Changes whenever the file does; "" while it isn't there. */
  String version() {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
    } catch (IOException notThere) {
      return "";
    }
  }

  /** For how long it has been as it is, by its own file system's clock. */
  Duration age() {
    try {
      Path probe = Files.createTempFile(file.getParent(), "keyset", ".now", readableByOwner());
      try {
        return Duration.between(
            Files.getLastModifiedTime(file).toInstant(),
            Files.getLastModifiedTime(probe).toInstant());
      } finally {
        Files.delete(probe);
      }
    } catch (IOException failure) {
      throw cantBeChanged(failure);
    }
  }

  /** Replaces the file; whoever reads it finds the whole of the one or the other. */
  void write(Keyset keyset) {
    try {
      Path draft = Files.createTempFile(file.getParent(), "keyset", ".new", readableByOwner());
      Files.writeString(draft, serialized(keyset.handle()));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw cantBeChanged(failure);
    }
  }

  private KeysetUnusable cantBeChanged(IOException failure) {
    return new KeysetUnusable(
        "The encryption keyset " + file + " can't be changed from here.",
        "Run this as the user who owns the file, where the file can be written.",
        failure);
  }

  private FileAttribute<?>[] readableByOwner() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static String newKeyset() {
    try {
      AeadConfig.register();
      return serialized(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Could not make a keyset", failure);
    }
  }

  private static String serialized(KeysetHandle keyset) {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Could not write a keyset", failure);
    }
  }
}
