package dev.foyer.shell.handover;

import dev.foyer.core.platform.Secret;

/** Writes out the links that a support engineer hands over to somebody else. */
public final class HandOver {
  private final String publicUrl;

  public HandOver(String publicUrl) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
  }

  /** Where a Zoom admin goes with this secret. */
  public String connectLink(Secret secret) {
    return publicUrl + "/connect/" + secret.reveal();
  }

  /** Where an added member chooses a password with this secret. */
  public String passwordLink(Secret secret) {
    return publicUrl + "/password/" + secret.reveal();
  }
}
