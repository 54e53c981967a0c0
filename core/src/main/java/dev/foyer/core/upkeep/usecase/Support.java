package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import java.util.Optional;

/** The machinery is all organizations' together, so it is for no organization's eyes. */
final class Support {

  private Support() {}

  static Optional<Denial> denial(Actor by) {
    return switch (by) {
      case Actor.SupportEngineer _, Actor.FoyerItself _ -> Optional.empty();
      case Actor.AMember _, Actor.ZoomAdmin _, Actor.Zoom _ -> Optional.of(Denial.ONLY_SUPPORT);
    };
  }

  /** For a change: with a reason. */
  static Optional<Denial> denialOfChange(Actor by) {
    return denial(by)
        .or(
            () ->
                by instanceof Actor.SupportEngineer(_, String reason) && reason.isEmpty()
                    ? Optional.of(Denial.REASON_MISSING)
                    : Optional.empty());
  }
}
