package dev.foyer.core.organization;

/** Whether meetings made through Foyer get Zoom's meeting summary (BR-30). */
public enum MeetingSummary {
  ON,
  OFF,
  /** Foyer says nothing of it: the host's own Zoom settings hold. */
  LEAVE_TO_ZOOM
}
