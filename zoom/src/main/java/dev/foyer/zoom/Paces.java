package dev.foyer.zoom;

import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.ZoomApp;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/**
 * How many calls a second Zoom takes: what the operator has set, else what Zoom tells with its
 * answers, else what its page says of the smallest plan that may have the app.
 */
record Paces(LimitProperties settings) {

  /** The admin-managed app needs roles, which begin with Pro; personal accounts may be free. */
  Pace assumed(ZoomApp app, CallWeight weight) {
    return settings
        .of(weight)
        .orElseGet(
            () ->
                switch (app) {
                  case ORGANIZATION -> pro(weight);
                  case PERSONAL -> free(weight);
                });
  }

  /** What is known for sure after an answer with these headers. */
  Optional<Pace> told(CallWeight weight, HttpHeaders headers) {
    return settings.of(weight).or(() -> ofHeaders(weight, headers));
  }

  private static Pace pro(CallWeight weight) {
    return switch (weight) {
      case LIGHT -> new Pace(30);
      case MEDIUM -> new Pace(20);
      case HEAVY -> new Pace(10);
    };
  }

  private static Pace free(CallWeight weight) {
    return switch (weight) {
      case LIGHT -> new Pace(4);
      case MEDIUM -> new Pace(2);
      case HEAVY -> new Pace(1);
    };
  }

  /** Only a limit a second: the others' headers look alike and mean something else. */
  private static Optional<Pace> ofHeaders(CallWeight weight, HttpHeaders headers) {
    boolean ofThese =
        "QPS".equalsIgnoreCase(headers.getFirst("X-RateLimit-Type"))
            && weight.name().equalsIgnoreCase(headers.getFirst("X-RateLimit-Category"));
    return Optional.ofNullable(headers.getFirst("X-RateLimit-Limit"))
        .filter(text -> ofThese && text.matches("[1-9]\\d{0,3}"))
        .map(text -> new Pace(Integer.parseInt(text)));
  }
}
