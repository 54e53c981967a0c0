package dev.foyer.zoom;

import dev.foyer.core.meeting.MeetingPlan;

/** What of a meeting may change, on the wire; all else stays as it is in Zoom. */
record ChangedMeetingBody(
    String topic, String startTime, long duration, String timezone, Settings settings) {

  record Settings(String alternativeHosts) {}

  static ChangedMeetingBody of(MeetingPlan plan) {
    return new ChangedMeetingBody(
        plan.topic(),
        plan.start().toString(),
        plan.minutes(),
        NewMeetingBody.zone(plan.time().zone()),
        new Settings(NewMeetingBody.alternatives(plan)));
  }

  @Override
  public String toString() {
    return "ChangedMeetingBody[" + startTime + "]";
  }
}
