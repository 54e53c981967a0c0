package dev.foyer.core.member;

import dev.foyer.core.organization.Actor;
import java.time.Instant;

/** How a member came to a Zoom user. */
public sealed interface PinnedBy {
  /** The Zoom user had the member's e-mail address when it was looked for. */
  record Email() implements PinnedBy {}

  /** Somebody mapped the member by hand. Support's reason is the journal's, not kept here. */
  record Hand(Actor by, Instant at) implements PinnedBy {
    public Hand {
      if (by instanceof Actor.SupportEngineer(String login, _)) {
        by = new Actor.SupportEngineer(login, "");
      }
    }
  }
}
