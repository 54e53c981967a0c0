package dev.foyer.web.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Tells who is signed in, in the request or view at hand. */
public final class SignedInMembers {

  private final SecurityContextHolderStrategy contexts;

  /**
   * @param contexts the application's own, not the one of the whole process: there may be several
   */
  SignedInMembers(SecurityContextHolderStrategy contexts) {
    this.contexts = contexts;
  }

  public Optional<SignedInMember> current() {
    return Optional.ofNullable(contexts.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(SignedInMember.class::isInstance)
        .map(SignedInMember.class::cast);
  }

  /** For what nobody else reaches. */
  public SignedInMember require() {
    return current().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
  }
}
