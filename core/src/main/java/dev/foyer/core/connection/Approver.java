package dev.foyer.core.connection;

import java.util.Set;

/** Who went through Zoom's consent: user, account, role there, and what the role allows. */
public record Approver(
    ZoomUser user, ZoomAccount account, String roleName, Set<String> privileges) {

  /**
   * The privileges without which the calls that Foyer makes are refused, as Zoom's API description
   * lists them for each call ({@code x-permissions}).
   */
  public static final Set<String> NEEDED_PRIVILEGES = Set.of("User:Read", "User:Edit");

  public Approver {
    privileges = Set.copyOf(privileges);
  }

  /** BR-02: probed by privileges, never guessed from the role's id. */
  public boolean mayActForTheAccount() {
    return privileges.containsAll(NEEDED_PRIVILEGES);
  }
}
