package dev.foyer.web.inmemory;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a browser got. */
public record WebPage(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public Document html() {
    return Jsoup.parse(response.body());
  }

  /** The text that people read. */
  public String text() {
    return html().body().text();
  }

  public String title() {
    return html().title();
  }

  public String heading() {
    return html().select("main h1").text();
  }

  /** Where the browser is sent. */
  public String location() {
    return header("Location");
  }

  /** "" if there is none. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public List<String> setCookies() {
    return response.headers().allValues("Set-Cookie");
  }

  /** The hidden fields of the form that posts to this address. */
  public Map<String, String> hiddenFields(String action) {
    return html().select("form[action=\"" + action + "\"] input[type=hidden]").stream()
        .collect(Collectors.toMap(input -> input.attr("name"), Element::val));
  }
}
