package dev.foyer.core.connection;

import dev.foyer.core.grant.ZoomAccountId;

/** A Zoom account: its id, and the name and number that Zoom tells ("" where it tells none). */
public record ZoomAccount(ZoomAccountId id, String name, String number) {
  /** What people call it: the name, else the number, else the id. */
  public String title() {
    return !name.isBlank() ? name : !number.isBlank() ? number : id.value();
  }
}
