package dev.foyer.core.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/** The part of an e-mail address after the @, in lower case. */
public record EmailDomain(String value) {
  private static final int LONGEST = 253;
  private static final Pattern SYNTAX =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}]{2,63}");

  public EmailDomain {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("A domain has at most 253 characters.");
    }
    if (!SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException("A domain looks like acme.example.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
