package dev.foyer.core.location;

/** Where an event takes place. */
public sealed interface Location {
  /** A Zoom meeting of its own for each booking. */
  record Zoom() implements Location {}

  /** A phone call to this number. */
  record Phone(String number) implements Location {
    public Phone {
      number = Location.checked(number, "A phone number");
    }
  }

  /** At this address. */
  record InPerson(String address) implements Location {
    public InPerson {
      address = Location.checked(address, "An address");
    }
  }

  /** A text or link of one's own. */
  record Custom(String text) implements Location {
    public Custom {
      text = Location.checked(text, "A location");
    }
  }

  private static String checked(String text, String what) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > 500) {
      throw new IllegalArgumentException(what + " has 1 to 500 characters.");
    }
    return stripped;
  }
}
