package dev.foyer.web.security;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The proof in the view's session: that of signing in, or a later one. */
final class SessionProof implements Reauthentication.Proof {

  private static final String NAME = SessionProof.class.getName();

  /** What a sign-in leaves with itself. */
  record SignedInAt(Instant at) implements java.io.Serializable {}

  @Override
  public Optional<Instant> at() {
    return Optional.ofNullable(VaadinSession.getCurrent())
        .map(session -> session.getSession().getAttribute(NAME))
        .filter(Instant.class::isInstance)
        .map(Instant.class::cast)
        .or(SessionProof::signedInAt);
  }

  private static Optional<Instant> signedInAt() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getDetails)
        .filter(SignedInAt.class::isInstance)
        .map(SignedInAt.class::cast)
        .map(SignedInAt::at);
  }

  @Override
  public void given(Instant at) {
    VaadinSession.getCurrent().getSession().setAttribute(NAME, at);
  }
}
