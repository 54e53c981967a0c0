package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserStanding;

/** What the match with a Zoom user of the organization's account contributes to the rules. */
public enum MatchFact {
  NOT_CHECKED,
  ABSENT,
  INVITED,
  DEACTIVATED,
  NO_LICENSE,
  BASIC,
  LICENSED;

  public static MatchFact of(ZoomUserStanding standing) {
    return switch (standing) {
      case ZoomUserStanding.Absent _ -> ABSENT;
      case ZoomUserStanding.Invited _ -> INVITED;
      case ZoomUserStanding.Present(ZoomUser user) ->
          !user.active()
              ? DEACTIVATED
              : switch (user.license()) {
                case NONE -> NO_LICENSE;
                case BASIC -> BASIC;
                case LICENSED -> LICENSED;
              };
    };
  }
}
