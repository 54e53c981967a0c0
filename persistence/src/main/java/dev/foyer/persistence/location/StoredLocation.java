package dev.foyer.persistence.location;

import dev.foyer.core.location.Location;

/** A location as two columns: its kind, and the text that belongs to it ("" for none). */
public record StoredLocation(String kind, String text) {
  public static final String ZOOM = "ZOOM";
  private static final String PHONE = "PHONE";
  private static final String IN_PERSON = "IN_PERSON";
  private static final String CUSTOM = "CUSTOM";

  public static StoredLocation of(Location location) {
    return switch (location) {
      case Location.Zoom _ -> new StoredLocation(ZOOM, "");
      case Location.Phone(var number) -> new StoredLocation(PHONE, number);
      case Location.InPerson(var address) -> new StoredLocation(IN_PERSON, address);
      case Location.Custom(var text) -> new StoredLocation(CUSTOM, text);
    };
  }

  public Location toLocation() {
    return switch (kind) {
      case ZOOM -> new Location.Zoom();
      case PHONE -> new Location.Phone(text);
      case IN_PERSON -> new Location.InPerson(text);
      case CUSTOM -> new Location.Custom(text);
      default -> throw new IllegalStateException("A location is of unknown kind " + kind);
    };
  }
}
