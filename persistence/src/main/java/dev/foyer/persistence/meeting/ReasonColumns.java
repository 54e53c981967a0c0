package dev.foyer.persistence.meeting;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.Readiness;
import org.jspecify.annotations.Nullable;

/** Why a meeting waits or failed; one that failed may tell what it had waited for. */
record ReasonColumns(
    @Nullable String waitReason,
    @Nullable String waitDetail,
    @Nullable String failReason,
    @Nullable String failDetail,
    @Nullable String failWords) {
  private static final String JUST_BOOKED = "JUST_BOOKED";
  private static final String NO_USABLE_ZOOM = "NO_USABLE_ZOOM";
  private static final String OUT_OF_REACH = "OUT_OF_REACH";
  private static final String CONNECTION_REFUSED = "CONNECTION_REFUSED";
  private static final String ZOOM_NOT_NOW = "ZOOM_NOT_NOW";
  private static final String BOOKING_STARTED = "BOOKING_STARTED";
  private static final String ZOOM_REFUSED = "ZOOM_REFUSED";

  static ReasonColumns of(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> new ReasonColumns(JUST_BOOKED, null, null, null, null);
      case WaitReason.NoUsableZoom(var why) ->
          new ReasonColumns(NO_USABLE_ZOOM, why.name(), null, null, null);
      case WaitReason.OutOfReach _ -> new ReasonColumns(OUT_OF_REACH, null, null, null, null);
      case WaitReason.ConnectionRefused(var why) ->
          new ReasonColumns(CONNECTION_REFUSED, why.name(), null, null, null);
      case WaitReason.ZoomNotNow(var why) ->
          new ReasonColumns(ZOOM_NOT_NOW, why.name(), null, null, null);
    };
  }

  static ReasonColumns of(FailReason reason) {
    return switch (reason) {
      case FailReason.BookingStarted(var waitedFor) -> {
        ReasonColumns wait = of(waitedFor);
        yield new ReasonColumns(wait.waitReason, wait.waitDetail, BOOKING_STARTED, null, null);
      }
      case FailReason.ZoomRefused(var why, var words) ->
          new ReasonColumns(null, null, ZOOM_REFUSED, why.name(), words);
    };
  }

  WaitReason toWaitReason() {
    return switch (String.valueOf(waitReason)) {
      case JUST_BOOKED -> new WaitReason.JustBooked();
      case NO_USABLE_ZOOM ->
          new WaitReason.NoUsableZoom(Readiness.valueOf(String.valueOf(waitDetail)));
      case OUT_OF_REACH -> new WaitReason.OutOfReach();
      case CONNECTION_REFUSED ->
          new WaitReason.ConnectionRefused(Refusal.valueOf(String.valueOf(waitDetail)));
      case ZOOM_NOT_NOW -> new WaitReason.ZoomNotNow(Obstacle.valueOf(String.valueOf(waitDetail)));
      default ->
          throw new IllegalStateException("A meeting waits for unknown reason " + waitReason);
    };
  }

  FailReason toFailReason() {
    return switch (String.valueOf(failReason)) {
      case BOOKING_STARTED -> new FailReason.BookingStarted(toWaitReason());
      case ZOOM_REFUSED ->
          new FailReason.ZoomRefused(
              Refusal.valueOf(String.valueOf(failDetail)), String.valueOf(failWords));
      default ->
          throw new IllegalStateException("A meeting failed for unknown reason " + failReason);
    };
  }
}
