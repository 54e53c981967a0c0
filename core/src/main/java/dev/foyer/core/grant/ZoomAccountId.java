package dev.foyer.core.grant;

/** Zoom's own id of an account; opaque. */
public record ZoomAccountId(String value) {
  public ZoomAccountId {
    ZoomUserId.checkOpaque(value, "A Zoom account id");
  }

  @Override
  public String toString() {
    return value;
  }
}
