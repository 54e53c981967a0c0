package dev.foyer.web.inmemory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** One browser: it keeps cookies, says where a form comes from, and follows no redirect. */
public final class WebBrowser {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final URI site;
  private final String language;
  private final Map<String, String> cookies;

  public WebBrowser(int port) {
    this(port, "en");
  }

  public WebBrowser(int port, String language) {
    this(port, language, new ConcurrentSkipListMap<>());
  }

  private WebBrowser(int port, String language, Map<String, String> cookies) {
    this.site = URI.create("http://localhost:" + port);
    this.language = language;
    this.cookies = cookies;
  }

  /** The same browser in front of another port of the host: cookies don't tell ports apart. */
  public WebBrowser at(int port) {
    return new WebBrowser(port, language, cookies);
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  public WebPage get(String address) {
    return send(request(address).GET());
  }

  public WebPage head(String address) {
    return send(request(address).HEAD());
  }

  /** Presses a button of this page: with its form's hidden fields, and what was typed. */
  public WebPage press(WebPage page, String action, Map<String, String> typed) {
    Map<String, String> fields = new LinkedHashMap<>(page.hiddenFields(action));
    fields.putAll(typed);
    return post(action, fields, Map.of("Sec-Fetch-Site", "same-origin", "Origin", "null"));
  }

  public WebPage press(WebPage page, String action) {
    return press(page, action, Map.of());
  }

  public WebPage post(String address, Map<String, String> fields, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)));
    headers.forEach(request::header);
    return send(request);
  }

  /** Goes where the page sends the browser. */
  public WebPage follow(WebPage page) {
    return get(page.location());
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(address))
            .header("Accept-Language", language)
            .header("Accept", "text/html,*/*;q=0.8");
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private WebPage send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new WebPage(response);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String header) {
    String[] pair = header.split(";", 2)[0].split("=", 2);
    if (header.contains("Max-Age=0")) {
      cookies.remove(pair[0]);
    } else {
      cookies.put(pair[0], pair[1]);
    }
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
