package dev.foyer.web.onboarding;

import dev.foyer.core.onboarding.PasswordHash;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accepts passwords of 10 to 200 characters, whatever they are made of. */
final class NewPassword {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private final PasswordEncoder encoder;

  NewPassword(PasswordEncoder encoder) {
    this.encoder = encoder;
  }

  static boolean fits(String typed) {
    int length = typed.codePointCount(0, typed.length());
    return length >= SHORTEST && length <= LONGEST;
  }

  /** Empty if the password doesn't fit. */
  Optional<PasswordHash> hash(String typed) {
    return fits(typed)
        ? Optional.ofNullable(encoder.encode(typed)).map(PasswordHash::new)
        : Optional.empty();
  }
}
