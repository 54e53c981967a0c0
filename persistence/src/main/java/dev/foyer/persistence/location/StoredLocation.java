package dev.foyer.persistence.location;

import dev.foyer.core.location.Location;

/** A place as two columns: its kind, and the text that belongs to it ("" for none). */
public record StoredLocation(String kind, String text) {
  private static final String ZOOM = "ZOOM";
  private static final String PHONE = "PHONE";
  private static final String IN_PERSON = "IN_PERSON";
  private static final String CUSTOM = "CUSTOM";

  public static StoredLocation of(Location.Place place) {
    return switch (place) {
      case Location.Zoom _ -> new StoredLocation(ZOOM, "");
      case Location.Phone(var number) -> new StoredLocation(PHONE, number);
      case Location.InPerson(var address) -> new StoredLocation(IN_PERSON, address);
      case Location.Custom(var text) -> new StoredLocation(CUSTOM, text);
    };
  }

  public Location.Place toPlace() {
    return switch (kind) {
      case ZOOM -> new Location.Zoom();
      case PHONE -> new Location.Phone(text);
      case IN_PERSON -> new Location.InPerson(text);
      case CUSTOM -> new Location.Custom(text);
      default -> throw new IllegalStateException("A location is of unknown kind " + kind);
    };
  }
}
