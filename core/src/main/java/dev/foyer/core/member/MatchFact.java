package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUser;

/** What the match with a Zoom user of the organization's account contributes to the rules. */
public enum MatchFact {
  NOT_CHECKED,
  ABSENT,
  INVITED,
  VANISHED,
  DEACTIVATED,
  NO_LICENSE,
  BASIC,
  LICENSED;

  public static MatchFact of(MatchState state) {
    return switch (state) {
      case MatchState.Absent _ -> ABSENT;
      case MatchState.Invited _ -> INVITED;
      case MatchState.Vanished _ -> VANISHED;
      case MatchState.Pinned(ZoomUser user, _) ->
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
