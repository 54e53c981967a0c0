package dev.foyer.simulator.rest;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.json.Json;
import java.util.List;

/** The REST refusals of Zoom, word for word. */
public final class ZoomErrors {

  private ZoomErrors() {}

  public static Refused of(int status, int code, String message) {
    return new Refused(Answer.json(status, Json.of("code", code, "message", message)));
  }

  static Refused invalidToken() {
    return of(401, 124, "Invalid access token.");
  }

  static Refused expiredToken() {
    return of(401, 124, "Access token is expired.");
  }

  static Refused missingScopes(String scopes) {
    return of(400, 4711, "Invalid access token, does not contain scopes:[" + scopes + "].");
  }

  static Refused noPermission() {
    return of(400, 200, "No permission.");
  }

  /** Zoom answers this one with status 200. */
  static Refused noPermissionForRoles() {
    return of(200, 200, "You do not have the permission to retrieve role information.");
  }

  public static Refused noSuchUser(String userId) {
    return of(404, 1001, "User does not exist: " + userId + ".");
  }

  public static Refused notInvited() {
    return of(
        400, 1120, "A valid invitation to join the Zoom account was not found for this user.");
  }

  public static Refused noSuchMeeting(String meetingId) {
    return of(404, 3001, "Meeting does not exist: " + meetingId + ".");
  }

  public static Refused invalidField(String field, String message) {
    return new Refused(
        Answer.json(
            400,
            Json.of(
                "code",
                300,
                "message",
                "Validation Failed.",
                "errors",
                List.of(Json.of("field", field, "message", message)))));
  }

  public static Refused notJson() {
    return of(400, 300, "Request Body should be a valid JSON object.");
  }

  public static Refused invalidPageToken() {
    return of(400, 300, "The next page token is invalid or expired.");
  }
}
