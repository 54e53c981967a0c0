package dev.foyer.core.location;

/** Which of an event type's hosts is a booking's organizer, on whom its Zoom meeting is made. */
public enum HostRule {
  /** Always the first one. */
  ORGANIZER,
  /** Whoever was picked when it was booked; the first one if nobody was. */
  BOOKED_HOST,
  /** The first one in order who has a working Zoom. */
  FIRST_WORKING,
  /** Whoever has organized longest ago, of those with a working Zoom. */
  ROUND_ROBIN;

  /** Whether it looks for a host with a working Zoom. */
  public boolean passesOver() {
    return switch (this) {
      case ORGANIZER, BOOKED_HOST -> false;
      case FIRST_WORKING, ROUND_ROBIN -> true;
    };
  }
}
