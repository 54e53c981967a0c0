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
}
