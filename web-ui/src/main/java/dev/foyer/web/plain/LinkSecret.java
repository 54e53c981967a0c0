package dev.foyer.web.plain;

import dev.foyer.core.platform.Secret;
import java.util.Optional;

/** Reads secrets as they arrive in addresses, from whomever. */
public final class LinkSecret {

  private static final int LONGEST = 2_000;

  private LinkSecret() {}

  /** Empty for what no secret of ours can be. */
  public static Optional<Secret> of(String text) {
    return text.isBlank() || text.length() > LONGEST
        ? Optional.empty()
        : Optional.of(Secret.of(text));
  }
}
