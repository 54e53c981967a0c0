package dev.foyer.web.handover;

import dev.foyer.core.platform.Secret;
import dev.foyer.web.PublicUrl;

/** The links that are handed over, as people open them. */
public record Links(PublicUrl publicUrl) {

  /** Where a Zoom admin goes with this secret. */
  public String connect(Secret secret) {
    return publicUrl.at("/connect/" + secret.reveal());
  }

  /** Where an added member chooses a password with this secret. */
  public String password(Secret secret) {
    return publicUrl.at("/password/" + secret.reveal());
  }

  /** Where the first organization is set up with this secret. */
  public String setUp(Secret secret) {
    return publicUrl.at("/set-up/" + secret.reveal());
  }
}
