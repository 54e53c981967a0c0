package dev.foyer.web.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final Optional<Received> received;

  private Chromium(Optional<Received> received) {
    this.received = received;
    playwright = Patience.within("starting Playwright", Chromium::driver);
    browser = Patience.within("starting Chromium", () -> launched(playwright));
  }

  Chromium() {
    this(Optional.empty());
  }

  /** One that keeps what its browsers are sent, until it is asked for. */
  static Chromium thatKeepsWhatItIsSent(Path folder) {
    return new Chromium(Optional.of(new Received(folder)));
  }

  /** A browser that knows nothing yet, for somebody who prefers this language. */
  Screen open(String language, int width) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900);
    received.ifPresent(kept -> kept.recordIn(options));
    Page page = Patience.within("opening a page", () -> browser.newContext(options).newPage());
    received.ifPresent(kept -> kept.listenTo(page));
    return new Screen(page);
  }

  /** Everything that any of the browsers was sent as text; they are closed with it. */
  String received() {
    Patience.within(
        "closing all browsers", () -> List.copyOf(browser.contexts()).forEach(it -> it.close()));
    return received.orElseThrow().text();
  }

  @Override
  public void close() {
    Patience.within("closing Chromium", () -> browser.close());
    Patience.within("closing Playwright", () -> playwright.close());
  }

  private static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  private static Browser launched(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(installed())
                .setArgs(QUIETLY)
                .setHeadless(true));
  }

  private static Path installed() {
    return Path.of(
        Optional.ofNullable(System.getenv("FOYER_CHROMIUM"))
            .filter(path -> !path.isBlank())
            .orElse("/usr/bin/chromium"));
  }
}
