package dev.foyer.core.meeting;

/**
 * How many meetings stand how.
 *
 * @param made that have a link which works
 * @param waiting that are still to be made
 * @param failed that were not made, or are gone
 */
public record MeetingCount(long made, long waiting, long failed) {
  public static final MeetingCount NONE = new MeetingCount(0, 0, 0);

  /** One meeting in this state; a removed one counts for nothing. */
  public static MeetingCount of(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Ready _, Meeting.Changing _, Meeting.Outdated _, Meeting.Strayed _ ->
          new MeetingCount(1, 0, 0);
      case Meeting.Waiting _, Meeting.Requested _ -> new MeetingCount(0, 1, 0);
      case Meeting.Failed _, Meeting.Lost _ -> new MeetingCount(0, 0, 1);
      case Meeting.Removed _ -> NONE;
    };
  }

  public MeetingCount plus(MeetingCount other) {
    return new MeetingCount(made + other.made, waiting + other.waiting, failed + other.failed);
  }

  public long all() {
    return made + waiting + failed;
  }
}
