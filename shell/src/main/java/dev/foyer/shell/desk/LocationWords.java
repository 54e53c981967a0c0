package dev.foyer.shell.desk;

import dev.foyer.core.location.Location;

/** What locations are called. */
public final class LocationWords {

  private LocationWords() {}

  public static String of(Location.Place place) {
    return switch (place) {
      case Location.Zoom _ -> "Zoom";
      case Location.Phone(var number) -> "Phone: " + number;
      case Location.InPerson(var address) -> "In person: " + address;
      case Location.Custom(var text) -> text;
    };
  }
}
