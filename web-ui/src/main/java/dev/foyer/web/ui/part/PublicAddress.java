package dev.foyer.web.ui.part;

import dev.foyer.core.platform.Secret;

/** What the links start with that people hand over. */
public record PublicAddress(String url) {

  public PublicAddress {
    url = url.replaceFirst("/+$", "");
  }

  /** Where a Zoom admin goes with this secret. */
  public String connectLink(Secret secret) {
    return url + "/connect/" + secret.reveal();
  }

  /** Where an added member chooses a password with this secret. */
  public String passwordLink(Secret secret) {
    return url + "/password/" + secret.reveal();
  }
}
