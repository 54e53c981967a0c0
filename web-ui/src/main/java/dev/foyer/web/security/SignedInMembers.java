package dev.foyer.web.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells who is signed in, in the request or view at hand. */
public final class SignedInMembers {

  public Optional<SignedInMember> current() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedInMember.class::isInstance)
        .map(SignedInMember.class::cast);
  }

  /** For what nobody else reaches. */
  public SignedInMember require() {
    return current().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
  }
}
