package dev.foyer.web.ui.eventtypes;

import dev.foyer.core.location.Location;
import java.util.Arrays;
import java.util.List;

/** The kinds of locations that can be chosen, and what each asks for. */
enum LocationKind {
  ORGANIZATION_DEFAULT("location.organization-default", "location.zoom.question"),
  ZOOM("location.zoom", "location.zoom.question"),
  PHONE("location.phone", "location.phone.question"),
  IN_PERSON("location.in-person", "location.in-person.question"),
  CUSTOM("location.custom", "location.custom.question");

  private final String key;
  private final String question;

  LocationKind(String key, String question) {
    this.key = key;
    this.question = question;
  }

  static LocationKind of(Location location) {
    return switch (location) {
      case Location.OrganizationDefault _ -> ORGANIZATION_DEFAULT;
      case Location.Zoom _ -> ZOOM;
      case Location.Phone _ -> PHONE;
      case Location.InPerson _ -> IN_PERSON;
      case Location.Custom _ -> CUSTOM;
    };
  }

  /** Those to choose from; a default only where there is one, or where it is followed already. */
  static List<LocationKind> offered(boolean withDefault) {
    return Arrays.stream(values())
        .filter(kind -> withDefault || kind != ORGANIZATION_DEFAULT)
        .toList();
  }

  String key() {
    return key;
  }

  String question() {
    return question;
  }

  boolean asks() {
    return switch (this) {
      case ORGANIZATION_DEFAULT, ZOOM -> false;
      case PHONE, IN_PERSON, CUSTOM -> true;
    };
  }

  /**
   * @param otherwise the place while there is no default
   */
  Location location(String text, Location.Place otherwise) {
    return switch (this) {
      case ORGANIZATION_DEFAULT -> new Location.OrganizationDefault(otherwise);
      case ZOOM -> new Location.Zoom();
      case PHONE -> new Location.Phone(text);
      case IN_PERSON -> new Location.InPerson(text);
      case CUSTOM -> new Location.Custom(text);
    };
  }
}
