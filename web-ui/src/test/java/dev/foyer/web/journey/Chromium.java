package dev.foyer.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Debian's Chromium, in which several people have a browser of their own. */
final class Chromium implements AutoCloseable {

  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Queue<String> received = new ConcurrentLinkedQueue<>();

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(QUIETLY)
                    .setHeadless(true));
  }

  /** A browser that knows nothing yet, for somebody who prefers this language. */
  Screen open(String language, int width) {
    return new Screen(
        browser
            .newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900))
            .newPage(),
        received);
  }

  /** Everything that any of the browsers was sent as text. */
  Queue<String> received() {
    return received;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path installed() {
    return Path.of(
        Optional.ofNullable(System.getenv("FOYER_CHROMIUM"))
            .filter(path -> !path.isBlank())
            .orElse("/usr/bin/chromium"));
  }
}
