package dev.foyer.core.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case, at most 254 characters (RFC 5321, section 4.5.3.1). */
public record EmailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern SYNTAX =
      Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\\\p{Cntrl}]{1,64}@[^\\s@]+");

  public EmailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("An e-mail address has at most 254 characters.");
    }
    if (!SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException("An e-mail address looks like ada@acme.example.");
    }
    new EmailDomain(value.substring(value.lastIndexOf('@') + 1));
  }

  public EmailDomain domain() {
    return new EmailDomain(value.substring(value.lastIndexOf('@') + 1));
  }

  @Override
  public String toString() {
    return value;
  }
}
