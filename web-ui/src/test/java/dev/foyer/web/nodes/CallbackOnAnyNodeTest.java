package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zoom sends the browser back to whichever node, and sometimes more than once. */
class CallbackOnAnyNodeTest {

  private static final String APPROVAL = "/connect/approvals/";
  private static final String REPEATED = "/connect/result/repeated";

  private static TwoWebApplications nodes;

  private WebBrowser browser;
  private long exchangesBefore;

  @BeforeAll
  static void start() {
    nodes = TwoWebApplications.start("callback");
  }

  @AfterAll
  static void stop() {
    nodes.close();
  }

  @BeforeEach
  void openABrowser() {
    browser = nodes.browser();
    exchangesBefore = exchanges();
  }

  @Test
  void completesOnTheOtherNodeWhatBeganOnOne() {
    WebPage back = nodes.atTheOther(browser).get(consented());
    assertThat(back.location()).startsWith(APPROVAL);
    assertThat(browser.follow(back).status()).isEqualTo(200);
    assertThat(exchanges()).isEqualTo(exchangesBefore + 1);
  }

  @Test
  void exchangesOnceWhenItComesOnBothNodesAtOnce() {
    String address = consented();
    assertThat(together(browser, nodes.atTheOther(browser), address))
        .satisfiesOnlyOnce(page -> assertThat(page.location()).startsWith(APPROVAL))
        .filteredOn(page -> page.location().equals(REPEATED))
        .hasSize(1);
    assertThat(exchanges()).isEqualTo(exchangesBefore + 1);
  }

  @Test
  void exchangesOnceHoweverOftenItIsReloaded() {
    String address = consented();
    browser.get(address);
    IntStream.range(0, 5)
        .mapToObj(time -> time % 2 == 0 ? nodes.atTheOther(browser) : browser)
        .forEach(where -> assertThat(where.get(address).location()).isEqualTo(REPEATED));
    assertThat(exchanges()).isEqualTo(exchangesBefore + 1);
  }

  /** Opens a link and allows at Zoom; tells where Zoom sends the browser then. */
  private String consented() {
    String link = "/connect/" + nodes.acme().link().secret().reveal();
    WebPage toZoom = browser.press(browser.get(link), link + "/continue");
    return "/zoom/callback/organization?"
        + nodes
            .zoom()
            .consent(URI.create(toZoom.location()), "zoe@acme.example")
            .entrySet()
            .stream()
            .map(
                entry ->
                    entry.getKey()
                        + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  private static List<WebPage> together(WebBrowser one, WebBrowser other, String address) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return Stream.of(one, other)
          .map(browser -> CompletableFuture.supplyAsync(() -> browser.get(address), threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private static long exchanges() {
    return nodes.zoom().control("GET", "calls", "").path("codeExchanges").asLong();
  }
}
