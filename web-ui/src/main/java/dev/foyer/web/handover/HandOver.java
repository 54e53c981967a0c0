package dev.foyer.web.handover;

import dev.foyer.core.platform.Secret;
import dev.foyer.web.PublicUrl;

/** Writes out the links that one person hands over to another (BR-72). */
public record HandOver(PublicUrl publicUrl) {

  /** Where a Zoom admin goes with this secret. */
  public String connectLink(Secret secret) {
    return publicUrl.at("/connect/" + secret.reveal());
  }

  /** Where an added member chooses a password with this secret. */
  public String passwordLink(Secret secret) {
    return publicUrl.at("/password/" + secret.reveal());
  }

  /** Where the first organization is set up with this secret. */
  public String setUpLink(Secret secret) {
    return publicUrl.at("/set-up/" + secret.reveal());
  }
}
