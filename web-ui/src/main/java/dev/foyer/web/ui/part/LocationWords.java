package dev.foyer.web.ui.part;

import dev.foyer.core.location.Location;

/** Where an event takes place: the key of the kind, and the text that goes with it. */
public record LocationWords(String kind, String text) {

  public static LocationWords of(Location location) {
    return switch (location) {
      case Location.Zoom _ -> new LocationWords("location.zoom", "");
      case Location.Phone(var number) -> new LocationWords("location.phone", number);
      case Location.InPerson(var address) -> new LocationWords("location.in-person", address);
      case Location.Custom(var text) -> new LocationWords("location.custom", text);
    };
  }
}
