package dev.foyer.zoom;

import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.Pace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Calls a second to each Zoom account, by weight: {@code FOYER_LIMITS_…}. Set, they hold instead of
 * what Zoom tells, for instance to leave room for an account's other apps.
 */
@ConfigurationProperties("foyer.limits")
public record LimitProperties(
    @Nullable Integer light, @Nullable Integer medium, @Nullable Integer heavy) {

  Optional<Pace> of(CallWeight weight) {
    Integer set =
        switch (weight) {
          case LIGHT -> light;
          case MEDIUM -> medium;
          case HEAVY -> heavy;
        };
    return Optional.ofNullable(set).map(Pace::new);
  }
}
