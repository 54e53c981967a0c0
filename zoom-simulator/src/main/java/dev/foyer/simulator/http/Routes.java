package dev.foyer.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which handler answers which method and path; a pattern's {@code {name}} stands for one part of
 * the path.
 */
public final class Routes {

  /** Answers one request, or ends it by {@link Refused}. */
  @FunctionalInterface
  public interface Handler {
    Answer answer(Request request);
  }

  private record Route(String method, List<String> parts, boolean waits, Handler handler) {
    boolean fits(String wanted, List<String> path) {
      return method.equals(wanted) && match(parts, path).isPresent();
    }
  }

  private final List<Route> routes = new ArrayList<>();

  public void add(String method, String pattern, Handler handler) {
    routes.add(new Route(method, parts(pattern), false, handler));
  }

  /** Adds a handler that waits for others, so that it must not keep the world to itself. */
  public void addWaiting(String method, String pattern, Handler handler) {
    routes.add(new Route(method, parts(pattern), true, handler));
  }

  boolean waits(Request request) {
    List<String> parts = parts(request.path());
    return routes.stream()
        .filter(route -> route.fits(request.method(), parts))
        .findFirst()
        .filter(Route::waits)
        .isPresent();
  }

  /** The answer of the first route that fits, {@link Refused} included. */
  public Answer answer(Request request) {
    try {
      return routed(request).orElseGet(() -> unknown(request));
    } catch (Refused refused) {
      return refused.answer();
    }
  }

  private Optional<Answer> routed(Request request) {
    List<String> parts = parts(request.path());
    return routes.stream()
        .filter(route -> route.fits(request.method(), parts))
        .findFirst()
        .map(
            route ->
                route.handler().answer(request.with(match(route.parts(), parts).orElseThrow())));
  }

  private static Answer unknown(Request request) {
    if (request.path().startsWith("/v2/")) {
      return Answer.of(
          404,
          "application/json;charset=UTF-8",
          "{\"code\":2300,\"message\":\"This API endpoint is not recognized.\"}");
    }
    return Answer.of(404, "text/plain;charset=UTF-8", "The simulated Zoom has nothing here.");
  }

  private static Optional<Map<String, String>> match(List<String> pattern, List<String> path) {
    if (pattern.size() != path.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < pattern.size(); i++) {
      String part = pattern.get(i);
      if (part.startsWith("{")) {
        variables.put(part.substring(1, part.length() - 1), path.get(i));
      } else if (!part.equals(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }

  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.substring(1).split("/", -1)) {
      // A plus sign is itself in a path, unlike in a form.
      parts.add(decode(part));
    }
    return parts;
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return part;
    }
  }
}
