package dev.foyer.simulator.world;

import java.util.Locale;

/** Whether somebody takes part in an account: invited only, fully, or switched off. */
public enum UserStatus {
  PENDING,
  ACTIVE,
  INACTIVE;

  /** The word Zoom uses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
