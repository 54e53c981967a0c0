package dev.foyer.shell.desk;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;

/** Why Zoom doesn't do something, in the middle of a sentence. */
public final class ZoomWords {

  private ZoomWords() {}

  public static String of(Obstacle obstacle) {
    return switch (obstacle) {
      case UNREACHABLE -> "Zoom can't be reached";
      case OUTCOME_UNKNOWN -> "Zoom's answer did not arrive";
      case ZOOM_IN_TROUBLE -> "Zoom is in trouble";
      case RATE_LIMITED -> "Zoom wants fewer calls";
      case DAILY_LIMIT ->
          "the host's 100 creations and changes of this UTC day are used up, until 00:00 UTC";
      case APP_MISCONFIGURED ->
          "Zoom doesn't accept this Foyer's own client id and secret (FOYER_ZOOM_…)";
      case APP_NOT_SET_UP -> "Zoom is not set up in this Foyer (FOYER_ZOOM_…_CLIENT_ID)";
      case REFRESH_UNDER_WAY -> "another process is refreshing the tokens";
    };
  }

  public static String of(Refusal refusal) {
    return switch (refusal) {
      case GRANT_DEAD -> "the connection's tokens are dead";
      case AUTHORIZER_GONE -> "whoever approved the connection doesn't exist any more";
      case APP_DISABLED -> "a Zoom admin has disabled the app";
      case ACCOUNT_GONE -> "the Zoom account doesn't exist any more";
      case CODE_REFUSED -> "the authorization code was refused";
      case ACCESS_TOKEN_REFUSED -> "the access token was refused";
      case SCOPES_MISSING -> "the approval lacks a permission (scope)";
      case NO_PERMISSION -> "the authorizer's role in Zoom doesn't allow it";
      case USER_NOT_IN_ACCOUNT -> "the Zoom account doesn't know the host";
      case NOT_LICENSED_FOR_MEETINGS -> "the host has no licence for meetings";
      case HOST_NOT_ALLOWED -> "this Zoom user may not be the host";
      case MEETING_GONE -> "the meeting isn't there any more";
      case REQUEST_INVALID -> "it found the request wrong";
      case UNKNOWN -> "for a reason that Foyer doesn't know";
    };
  }
}
