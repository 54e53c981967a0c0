package dev.foyer.zoom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Parameters as forms and queries write them. */
final class Form {

  private Form() {}

  /**
   * As bytes and not as a map: Spring logs a body's text at DEBUG, and a map's has the secrets in
   * it.
   */
  static byte[] bytes(Map<String, String> parameters) {
    return encoded(parameters).getBytes(StandardCharsets.US_ASCII);
  }

  static String encoded(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
