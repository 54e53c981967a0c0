package dev.foyer.core.meeting;

/** Zoom's number of a meeting: 9 to 11 digits today, 64 bits at most. */
public record ZoomMeetingId(long value) {
  @Override
  public String toString() {
    return Long.toString(value);
  }
}
