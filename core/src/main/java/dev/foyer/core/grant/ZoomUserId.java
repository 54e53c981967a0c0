package dev.foyer.core.grant;

/** Zoom's own id of a user; opaque, and stable when the user's e-mail address changes. */
public record ZoomUserId(String value) {
  private static final int LONGEST = 128;

  public ZoomUserId {
    checkOpaque(value, "A Zoom user id");
  }

  static void checkOpaque(String value, String what) {
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(what + " has 1 to 128 characters.");
    }
    if (value.chars().anyMatch(c -> c <= ' ' || c == 127)) {
      throw new IllegalArgumentException(what + " has no spaces or control characters.");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
