package dev.foyer.web.connect;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Writes a text as one segment of an address' path. */
final class PathSegment {

  private PathSegment() {}

  static String encoded(String text) {
    return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
  }
}
