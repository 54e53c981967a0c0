package dev.foyer.shell.eventtype;

import dev.foyer.core.location.Location;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.line.Stopped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The locations that {@code --location} takes. */
enum LocationChoice {
  ORGANIZATION_DEFAULT,
  ZOOM,
  PHONE,
  IN_PERSON,
  CUSTOM;

  /**
   * @param place what {@code --place} says
   * @param before where the event type was, which counts while there is no default
   */
  Location location(@Nullable String place, Location before) {
    return switch (this) {
      case ORGANIZATION_DEFAULT ->
          before instanceof Location.Place earlier
              ? new Location.OrganizationDefault(earlier)
              : before;
      case ZOOM -> new Location.Zoom();
      case PHONE -> at(place, Location.Phone::new);
      case IN_PERSON -> at(place, Location.InPerson::new);
      case CUSTOM -> at(place, Location.Custom::new);
    };
  }

  private static Location at(@Nullable String place, Function<String, Location> kind) {
    if (place == null) {
      throw Stopped.wrongInput("Say where: add --place with the number, address or text.");
    }
    return Desk.understood(place, kind);
  }
}
