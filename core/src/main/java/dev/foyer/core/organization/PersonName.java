package dev.foyer.core.organization;

/** A person's name as people read it, 1 to 120 characters. */
public record PersonName(String value) {
  private static final int LONGEST = 120;

  public PersonName {
    value = value.strip();
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException("A name has 1 to 120 characters.");
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A name has no control characters.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
