package dev.foyer.persistence.journal;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.Digest;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.organization.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ends of chains in a file of Foyer's home, a line each, and in the log, which the operator may
 * ship elsewhere. Several nodes have several files; each is as good.
 */
final class FileAnchors implements HeadAnchors {
  private static final Logger log = LoggerFactory.getLogger(FileAnchors.class);
  private static final int NEWEST = 1_000;
  private static final String GAP = " ";

  private final Path file;

  FileAnchors(Path home) {
    this.file = home.toAbsolutePath().resolve("journal-anchors");
  }

  @Override
  public void note(ChainHead head) {
    String line =
        String.join(
            GAP,
            head.organization().toString(),
            Long.toString(head.position()),
            head.digest().value());
    log.info("The journal is chained up to {}", line);
    try {
      makeIfMissing();
      Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      log.warn("The journal's end can't be anchored in {}", file, unwritable);
    }
  }

  @Override
  public List<ChainHead> of(OrganizationId organization) {
    if (!Files.exists(file)) {
      return List.of();
    }
    Deque<ChainHead> newest = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> line.startsWith(organization + GAP))
          .forEach(
              line -> {
                String[] parts = line.split(GAP);
                newest.addLast(
                    new ChainHead(organization, Long.parseLong(parts[1]), new Digest(parts[2])));
                if (newest.size() > NEWEST) {
                  newest.removeFirst();
                }
              });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(newest);
  }

  private void makeIfMissing() throws IOException {
    if (Files.exists(file)) {
      return;
    }
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(
          file,
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0]);
    } catch (FileAlreadyExistsException anotherWasFirst) {
      log.trace("Another process has made it", anotherWasFirst);
    }
  }
}
