package dev.foyer.core.onboarding.port;

import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.SetUpLink;
import java.util.Optional;

/** Keeps links that work once. Taking one removes it, for exactly one caller. */
public interface OneTimeLinks {
  void add(PasswordLink link);

  Optional<PasswordLink> findPasswordLink(String secretHash);

  boolean take(PasswordLink link);

  /** Keeps this set-up link instead of any earlier one. */
  void replaceSetUpLink(SetUpLink link);

  Optional<SetUpLink> findSetUpLink(String secretHash);

  boolean take(SetUpLink link);
}
