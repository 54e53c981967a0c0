package dev.foyer.zoom;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a body complains of: Zoom's number (0 without one), OAuth's error word ("" without one), and
 * the text, which may be in any language.
 */
record Complaint(int code, String error, String message) {

  static final Complaint NONE = new Complaint(0, "", "");

  /** Reads whatever of {@code code message errors reason error errorCode errorMessage} is there. */
  static Complaint in(JsonNode body) {
    int code =
        Stream.of("code", "errorCode")
            .map(name -> body.path(name).asIntOpt())
            .flatMapToInt(OptionalInt::stream)
            .findFirst()
            .orElse(0);
    String message =
        Stream.of("message", "reason", "errorMessage", "error_description")
            .flatMap(name -> text(body, name).stream())
            .findFirst()
            .orElse("");
    return new Complaint(code, text(body, "error").orElse(""), message + fields(body));
  }

  boolean says(String words) {
    return message.regionMatches(true, 0, words, 0, words.length());
  }

  private static Optional<String> text(JsonNode body, String name) {
    JsonNode value = body.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  /** Which fields a validation error names. */
  private static String fields(JsonNode body) {
    String named =
        body.path("errors").values().stream()
            .flatMap(error -> text(error, "field").stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "" : " (" + named + ")";
  }
}
