package dev.foyer.web.security;

import dev.foyer.core.onboarding.usecase.RecogniseMember;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs a member in by e-mail address and password. Whether the address is known can't be told from
 * the answer, nor from the time it takes: exactly one hash is compared in any case.
 */
final class PasswordSignIn implements AuthenticationProvider {

  /** Nobody's password is longer; a longer text would only cost time. */
  private static final int LONGEST_PASSWORD = 200;

  private final RecogniseMember recogniseMember;
  private final PasswordEncoder passwords;
  private final String nobodysHash;
  private final InstantSource clock;

  PasswordSignIn(RecogniseMember recogniseMember, PasswordEncoder passwords, InstantSource clock) {
    this.recogniseMember = recogniseMember;
    this.passwords = passwords;
    this.clock = clock;
    this.nobodysHash = passwords.encode("nobody's password");
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String password = String.valueOf(attempt.getCredentials());
    RecogniseMember.Outcome found =
        address(attempt.getName())
            .map(recogniseMember::handle)
            .orElseGet(RecogniseMember.Outcome.Unknown::new);
    return switch (found) {
      case RecogniseMember.Outcome.Known(Member member, var hash)
          when matches(password, hash.encoded()) ->
          signedIn(member);
      case RecogniseMember.Outcome.Known _ -> throw refused();
      case RecogniseMember.Outcome.Unknown _ -> {
        matches(password, nobodysHash);
        throw refused();
      }
    };
  }

  private boolean matches(String password, String hash) {
    return password.length() <= LONGEST_PASSWORD && passwords.matches(password, hash);
  }

  private static Optional<EmailAddress> address(String typed) {
    try {
      return Optional.of(new EmailAddress(typed));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private Authentication signedIn(Member member) {
    UsernamePasswordAuthenticationToken signedIn =
        UsernamePasswordAuthenticationToken.authenticated(
            new SignedInMember(member.organization(), member.id()), "", List.of());
    signedIn.setDetails(new SessionProof.SignedInAt(clock.instant()));
    return signedIn;
  }

  private static BadCredentialsException refused() {
    return new BadCredentialsException("E-mail address or password is wrong.");
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
