package dev.foyer.core.organization;

/**
 * What an organization has decided about its Zoom (BR-30 to BR-32). It belongs to the organization,
 * not to a connection, and survives every disconnect (BR-07).
 *
 * @param meetingSummary for every meeting made through Foyer
 * @param membersMayDisconnect whether members may opt out of the organization's Zoom
 * @param zoomByDefault whether Zoom is the default location of all event types
 */
public record Settings(
    MeetingSummary meetingSummary, boolean membersMayDisconnect, boolean zoomByDefault) {

  /** What holds until somebody changes it. */
  public static final Settings INITIAL = new Settings(MeetingSummary.LEAVE_TO_ZOOM, false, false);

  /** Whether Zoom is asked to summarize the meetings. */
  public boolean asksForSummaries() {
    return meetingSummary == MeetingSummary.ON;
  }

  /** Whether these settings let members opt out and the next ones no longer do (BR-24). */
  public boolean endsOptOuts(Settings next) {
    return membersMayDisconnect && !next.membersMayDisconnect();
  }

  public Settings withMeetingSummary(MeetingSummary next) {
    return new Settings(next, membersMayDisconnect, zoomByDefault);
  }

  public Settings withMembersMayDisconnect(boolean next) {
    return new Settings(meetingSummary, next, zoomByDefault);
  }

  public Settings withZoomByDefault(boolean next) {
    return new Settings(meetingSummary, membersMayDisconnect, next);
  }
}
