package dev.foyer.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.HarContentPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * What browsers are sent. The driver writes answers down by itself: to ask for a body from here
 * waits for the end of an answer, which never comes for one that its page has left.
 */
final class Received {

  private static final Pattern ALL_BUT_THE_BUNDLE = Pattern.compile("^(?!.*/VAADIN/build/).*$");

  private final Path folder;
  private final List<Path> records = new ArrayList<>();
  private final Queue<String> frames = new ConcurrentLinkedQueue<>();

  Received(Path folder) {
    this.folder = folder;
  }

  void recordIn(Browser.NewContextOptions options) {
    Path file = folder.resolve("browser-" + records.size() + ".har");
    records.add(file);
    options
        .setRecordHarPath(file)
        .setRecordHarContent(HarContentPolicy.EMBED)
        .setRecordHarUrlFilter(ALL_BUT_THE_BUNDLE);
  }

  void listenTo(Page page) {
    page.onWebSocket(socket -> socket.onFrameReceived(frame -> frames.add(frame.text())));
  }

  /** All of it, once the browsers are closed. */
  String text() {
    StringBuilder all = new StringBuilder(String.join("\n", frames));
    for (Path file : records) {
      try {
        all.append('\n').append(Files.readString(file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return all.toString();
  }
}
