package dev.foyer.shell.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file that remembers a session's lines; only its owner may read it. */
public final class HistoryFile {
  private static final Set<PosixFilePermission> OWNERS_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private HistoryFile() {}

  /** The history's file in Foyer's home, made if it isn't there. */
  public static Path in(Path home) {
    Path file = home.toAbsolutePath().resolve("shell-history");
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(
          file,
          posix
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNERS_ONLY)}
              : new FileAttribute<?>[0]);
    } catch (FileAlreadyExistsException ofAnEarlierSession) {
      return file;
    } catch (IOException failure) {
      throw new UncheckedIOException("The history " + file + " can't be made", failure);
    }
    return file;
  }
}
