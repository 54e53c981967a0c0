package dev.foyer.core.journal;

/** A keyed digest as text: whoever lacks the key can neither make nor change one unnoticed. */
public record Digest(String value) {
  /** Stands where there is nothing to digest, or nothing has been digested yet. */
  public static final Digest NONE = new Digest("");

  public boolean isNone() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return value;
  }
}
