package dev.foyer.web.ui.eventtypes;

import dev.foyer.core.location.Location;

/** The kinds of locations that can be chosen, and what each asks for. */
enum LocationKind {
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

  String key() {
    return key;
  }

  String question() {
    return question;
  }

  Location location(String text) {
    return switch (this) {
      case ZOOM -> new Location.Zoom();
      case PHONE -> new Location.Phone(text);
      case IN_PERSON -> new Location.InPerson(text);
      case CUSTOM -> new Location.Custom(text);
    };
  }
}
