package dev.foyer.core.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * Why something hasn't been done in Zoom yet.
 *
 * @param tries how often it was tried
 * @param until before when it isn't tried again, where that is worth telling: Zoom said so, or a
 *     limit ends then
 */
public record Delay(WaitReason reason, int tries, Optional<Instant> until) {
  /** It was only just asked for. */
  public static final Delay NOT_AT_ALL =
      new Delay(new WaitReason.JustBooked(), 0, Optional.empty());

  /** One more try came to nothing, for that reason. */
  public Delay again(WaitReason why, Optional<Instant> notBefore) {
    return new Delay(why, tries + 1, notBefore);
  }

  boolean isFor(WaitReason why) {
    return reason.equals(why);
  }
}
