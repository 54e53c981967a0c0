package dev.foyer.shell.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** A file that only its owner may read, where files have owners. */
public final class OwnersFile {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  private OwnersFile() {}

  /** The file, made if it isn't there; so are its folders, for the owner only too. */
  public static Path at(Path path) {
    Path file = path.toAbsolutePath();
    try {
      if (!Files.isDirectory(file.getParent())) {
        Files.createDirectories(file.getParent(), only(file, FOLDER));
      }
      return made(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " can't be made for its owner only", failure);
    }
  }

  private static Path made(Path file) throws IOException {
    try {
      return Files.createFile(file, only(file, FILE));
    } catch (FileAlreadyExistsException ofAnEarlierSession) {
      Optional<PosixFileAttributeView> posix =
          Optional.ofNullable(Files.getFileAttributeView(file, PosixFileAttributeView.class));
      if (posix.isPresent()) {
        posix.get().setPermissions(FILE);
      }
      return file;
    }
  }

  private static FileAttribute<?>[] only(Path file, Set<PosixFilePermission> permissions) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }
}
