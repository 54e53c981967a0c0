package dev.foyer.core.organization;

import java.util.Locale;

/** An organization's name as people read it, 1 to 120 characters. */
public record OrganizationName(String value) {
  private static final int LONGEST = 120;

  public OrganizationName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("An organization's name has 1 to 120 characters.");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("An organization's name has no control characters.");
    }
  }

  /** Whether somebody who typed this text meant this name; case and outer spaces don't count. */
  public boolean isMeantBy(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return value;
  }
}
