package dev.foyer.core.grant;

/**
 * Which Zoom a connection belongs to: the simulator or the real one, by the host that grants come
 * from. A connection is unusable in another environment.
 */
public record ZoomEnvironment(String name) {
  public static final ZoomEnvironment SIMULATED = new ZoomEnvironment("simulated");

  public ZoomEnvironment {
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("A Zoom environment's name has 1 to 100 characters.");
    }
  }

  public boolean simulated() {
    return equals(SIMULATED);
  }

  @Override
  public String toString() {
    return name;
  }
}
