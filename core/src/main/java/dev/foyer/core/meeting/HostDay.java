package dev.foyer.core.meeting;

import dev.foyer.core.grant.LimitedHost;
import java.time.LocalDate;

/**
 * What a UTC day holds for a host, against what Zoom allows (BR-54).
 *
 * @param spent creations and changes of that day so far
 * @param wanted those that are still to come: today the meetings that wait for Zoom, later one
 *     change of each booking of that day
 */
public record HostDay(LocalDate day, int spent, int wanted) {

  private static final int SHORT_FROM = LimitedHost.PER_DAY * 8 / 10;

  /** Whether it will do. */
  public enum Outlook {
    ENOUGH,
    /** It will do, with little to spare. */
    SHORT,
    /** Something has to wait for another day. */
    TOO_LITTLE
  }

  public Outlook outlook() {
    int needed = spent + wanted;
    if (needed > LimitedHost.PER_DAY) {
      return Outlook.TOO_LITTLE;
    }
    return needed >= SHORT_FROM ? Outlook.SHORT : Outlook.ENOUGH;
  }
}
