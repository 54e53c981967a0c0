package dev.foyer.simulator.world;

/** What a user may host, with Zoom's number for it. */
public enum Licence {
  BASIC(1, "Basic"),
  LICENSED(2, "Licensed"),
  UNASSIGNED(4, "Unassigned without Meetings Basic"),
  NONE(99, "None");

  private final int type;
  private final String words;

  Licence(int type, String words) {
    this.type = type;
    this.words = words;
  }

  public int type() {
    return type;
  }

  public String words() {
    return words;
  }

  public boolean mayHost() {
    return this == BASIC || this == LICENSED;
  }

  public static Licence of(int type) {
    for (Licence licence : values()) {
      if (licence.type == type) {
        return licence;
      }
    }
    throw new IllegalArgumentException("Zoom has no user type " + type);
  }
}
