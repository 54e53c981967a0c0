package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Optional;

/** What a member is to a Zoom account. */
public sealed interface MatchState {

  /** Looked for by e-mail address, and not there. */
  record Absent() implements MatchState {}

  /** Looked for by e-mail address: invited, and not there yet. */
  record Invited(EmailAddress email) implements MatchState {}

  /** Goes with this Zoom user, whatever becomes of anybody's e-mail address. */
  record Pinned(ZoomUser user, PinnedBy by) implements MatchState {}

  /**
   * Was pinned to a Zoom user that is in the account no more. An owner or admin says what follows:
   * nobody else is taken for the member meanwhile, whatever their e-mail address.
   */
  record Vanished(ZoomUser former, PinnedBy by) implements MatchState {}

  /** The Zoom user to ask for by id; empty for whoever is still looked for by e-mail address. */
  default Optional<ZoomUserId> pin() {
    return switch (this) {
      case Absent _, Invited _ -> Optional.empty();
      case Pinned(ZoomUser user, _) -> Optional.of(user.id());
      case Vanished(ZoomUser former, _) -> Optional.of(former.id());
    };
  }

  /** What the account knows of the address of somebody who has no pin. */
  static MatchState byEmail(ZoomUserStanding told) {
    return switch (told) {
      case ZoomUserStanding.Absent _ -> new Absent();
      case ZoomUserStanding.Invited(EmailAddress email) -> new Invited(email);
      case ZoomUserStanding.Present(ZoomUser user) -> new Pinned(user, new PinnedBy.Email());
    };
  }
}
