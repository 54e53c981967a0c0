package dev.foyer.core.booking;

import java.util.UUID;

/** Names a booking. */
public record BookingId(UUID value) {
  /** Sorts before every booking. */
  public static final BookingId BEFORE_ALL = new BookingId(new UUID(0, 0));

  @Override
  public String toString() {
    return value.toString();
  }
}
