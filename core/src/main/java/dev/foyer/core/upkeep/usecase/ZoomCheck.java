package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Randomness;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether Zoom is there, and knows this Foyer. It asks for tokens with a code that nobody ever got:
 * who refuses the code has accepted the client id and secret.
 */
final class ZoomCheck {

  private final ZoomAuthorization zoom;
  private final Randomness randomness;

  ZoomCheck(ZoomAuthorization zoom, Randomness randomness) {
    this.zoom = zoom;
    this.randomness = randomness;
  }

  List<Finding> find() {
    return Arrays.stream(ZoomApp.values())
        .flatMap(app -> fault(app).map(fault -> about(app, fault)).stream())
        .toList();
  }

  private Optional<Fault> fault(ZoomApp app) {
    if (!zoom.setUp(app)) {
      return Optional.of(Fault.ZOOM_NOT_SET_UP);
    }
    return switch (zoom.exchange(app, Secret.random(randomness), Secret.random(randomness))) {
      case ZoomAnswer.Done<?> _, ZoomAnswer.RefusedForGood<?> _ -> Optional.empty();
      case ZoomAnswer.NotNow<?>(Obstacle why, _, _) -> fault(why);
    };
  }

  private static Optional<Fault> fault(Obstacle why) {
    return switch (why) {
      case UNREACHABLE, OUTCOME_UNKNOWN -> Optional.of(Fault.ZOOM_UNREACHABLE);
      case ZOOM_IN_TROUBLE, RATE_LIMITED, DAILY_LIMIT -> Optional.of(Fault.ZOOM_IN_TROUBLE);
      case APP_MISCONFIGURED -> Optional.of(Fault.CREDENTIALS_REFUSED);
      case APP_NOT_SET_UP -> Optional.of(Fault.ZOOM_NOT_SET_UP);
      case REFRESH_UNDER_WAY -> Optional.empty();
    };
  }

  private Finding about(ZoomApp app, Fault fault) {
    return new Finding(fault, Facts.of("app", app).and("environment", zoom.environment().name()));
  }
}
