package dev.foyer.core.connection;

import dev.foyer.core.organization.EmailAddress;

/** What a Zoom account knows of an e-mail address. */
public sealed interface ZoomUserStanding {
  /** The account has no such user. */
  record Absent() implements ZoomUserStanding {}

  /** The user was invited and has not accepted yet. Zoom gives no id before. */
  record Invited(EmailAddress email) implements ZoomUserStanding {}

  record Present(ZoomUser user) implements ZoomUserStanding {}
}
