package dev.foyer.core.location;

import dev.foyer.core.organization.Settings;

/** Where the events of an event type take place. */
public sealed interface Location {

  /** Where an event takes place, for certain: what a booking has. */
  sealed interface Place extends Location {
    @Override
    default Place under(Settings settings) {
      return this;
    }
  }

  /** A Zoom meeting of its own for each booking. */
  record Zoom() implements Place {}

  /** A phone call to this number. */
  record Phone(String number) implements Place {
    public Phone {
      number = Location.checked(number, "A phone number");
    }
  }

  /** At this address. */
  record InPerson(String address) implements Place {
    public InPerson {
      address = Location.checked(address, "An address");
    }
  }

  /** A text or link of one's own. */
  record Custom(String text) implements Place {
    public Custom {
      text = Location.checked(text, "A location");
    }
  }

  /**
   * Wherever the organization's events take place by default.
   *
   * @param otherwise the place while the organization has no default
   */
  record OrganizationDefault(Place otherwise) implements Location {
    @Override
    public Place under(Settings settings) {
      return settings.zoomByDefault() ? new Zoom() : otherwise;
    }
  }

  /** The place of an event that is booked under these settings. */
  Place under(Settings settings);

  /** What new event types start with (BR-32). */
  static Location atFirst(Settings settings) {
    return settings.zoomByDefault() ? new OrganizationDefault(new Zoom()) : new Zoom();
  }

  private static String checked(String text, String what) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > 500) {
      throw new IllegalArgumentException(what + " has 1 to 500 characters.");
    }
    return stripped;
  }
}
