package dev.foyer.simulator.rest;

import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a list, by Zoom's page tokens: they live 15 minutes and fit only the query they came
 * from.
 */
public final class Results {

  private static final int DEFAULT_SIZE = 30;
  private static final int MAXIMUM_SIZE = 300;
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

  private final int size;
  private final String query;
  private final int offset;
  private final Instant now;

  private Results(int size, String query, int offset, Instant now) {
    this.size = size;
    this.query = query;
    this.offset = offset;
    this.now = now;
  }

  /**
   * @param query whatever else selects the list, so that a token can't be used with another one
   */
  public static Results asked(Request request, String query, Instant now) {
    int size = request.queryParameter("page_size").map(Results::size).orElse(DEFAULT_SIZE);
    int offset =
        request
            .queryParameter("next_page_token")
            .filter(token -> !token.isEmpty())
            .map(token -> offset(token, query + "/" + size, now))
            .orElse(0);
    return new Results(size, query + "/" + size, offset, now);
  }

  /** Zoom's body for the page, with the items under their name. */
  public <T> Map<String, Object> body(
      String name, List<T> everything, Function<T, Map<String, Object>> item) {
    int end = Math.min(everything.size(), offset + size);
    List<Map<String, Object>> items =
        everything.subList(Math.min(offset, end), end).stream().map(item).toList();
    return Json.of(
        "next_page_token",
        end < everything.size() ? token(end) : "",
        "page_count",
        (everything.size() + size - 1) / size,
        "page_number",
        offset / size + 1,
        "page_size",
        size,
        "total_records",
        everything.size(),
        name,
        items);
  }

  private String token(int next) {
    String plain = next + " " + now.plus(TOKEN_LIFE).getEpochSecond() + " " + query;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  private static int offset(String token, String query, Instant now) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String[] parts = plain.split(" ", 3);
      boolean alive =
          parts.length == 3 && now.isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
      if (alive && parts[2].equals(query)) {
        return Integer.parseInt(parts[0]);
      }
    } catch (IllegalArgumentException | DateTimeException forged) {
      throw ZoomErrors.invalidPageToken();
    }
    throw ZoomErrors.invalidPageToken();
  }

  private static int size(String text) {
    try {
      int size = Integer.parseInt(text);
      if (size >= 1 && size <= MAXIMUM_SIZE) {
        return size;
      }
    } catch (NumberFormatException notANumber) {
      throw ZoomErrors.invalidField("page_size", "Invalid field.");
    }
    throw ZoomErrors.invalidField("page_size", "Invalid field.");
  }
}
