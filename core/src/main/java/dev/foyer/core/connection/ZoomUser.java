package dev.foyer.core.connection;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;

/** A Zoom user as Zoom tells it, active or deactivated. */
public record ZoomUser(
    ZoomUserId id, EmailAddress email, String displayName, License license, boolean active) {
  public ZoomUser {
    displayName = displayName.isBlank() ? email.value() : displayName.strip();
  }
}
