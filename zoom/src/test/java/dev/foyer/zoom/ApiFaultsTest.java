package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.meeting.JoinDetails;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a call of the REST API goes wrong, and what it is taken for. */
class ApiFaultsTest {

  private final ScriptedZoom zoom = new ScriptedZoom();

  @AfterEach
  void close() {
    zoom.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | 124  | Invalid access token.                                 | ACCESS_TOKEN_REFUSED
          401 | 124  | Access token is expired.                              | ACCESS_TOKEN_REFUSED
          400 | 124  | Invalid access token.                                 | ACCESS_TOKEN_REFUSED
          401 | 9999 | Anything                                              | ACCESS_TOKEN_REFUSED
          400 | 4735 | The owner of the token does not exist                 | ACCESS_TOKEN_REFUSED
          401 | 4741 | The token has been revoked                            | ACCESS_TOKEN_REFUSED
          400 | 4711 | Invalid access token, does not contain scopes:[a, b]. | SCOPES_MISSING
          400 | 4700 | Invalid access token, does not contain role:read:admin scope | SCOPES_MISSING
          400 | 4700 | Invalid access token, does not contain scope:[a]      | SCOPES_MISSING
          401 | 104  | Invalid access token, does not contain scopes:[a].    | SCOPES_MISSING
          400 | 4700 | Anything                                              | UNKNOWN
          400 | 4711 | Ungültiges Token                                      | SCOPES_MISSING
          400 | 200  | No permission.                                        | NO_PERMISSION
          200 | 200  | No permission.                                        | NO_PERMISSION
          403 | 403  | authenticated user has not permitted access           | NO_PERMISSION
          403 | 9999 | Anything                                              | NO_PERMISSION
          400 | 300  | Validation Failed.                                    | REQUEST_INVALID
          404 | 1001 | User does not exist: x.                               | USER_NOT_IN_ACCOUNT
          400 | 1010 | User not found on this account                        | USER_NOT_IN_ACCOUNT
          400 | 1120 | A valid invitation was not found for this user.       | USER_NOT_IN_ACCOUNT
          400 | 3161 | Your user account is not allowed meeting hosting.     | NOT_LICENSED_FOR_MEETINGS
          400 | 3000 | You cannot schedule a meeting for x                   | HOST_NOT_ALLOWED
          404 | 3001 | Конференция не найдена                                | MEETING_GONE
          409 | 1005 | User already in the account                           | UNKNOWN
          404 | 9999 | Anything                                              | UNKNOWN
          """)
  void refusesForGood(int status, int code, String message, Refusal expected) {
    zoom.answers(status, "{\"code\":%d,\"message\":\"%s\"}".formatted(code, message));
    assertThat(create()).isEqualTo(new RefusedForGood<>(expected, message));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 599})
  void takesServerErrorsForTroubleWhateverTheySay(int status) {
    zoom.answers(status, "{\"code\":1001,\"message\":\"User does not exist\"}");
    assertThat(obstacle()).isEqualTo(Obstacle.ZOOM_IN_TROUBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | <html>Sign in to the hotel's network</html>    | ZOOM_IN_TROUBLE
          201 | ''                                             | ZOOM_IN_TROUBLE
          201 | []                                             | ZOOM_IN_TROUBLE
          201 | {"id":85                                       | ZOOM_IN_TROUBLE
          201 | {}                                             | ZOOM_IN_TROUBLE
          201 | {"id":"many","join_url":"https://zoom.us/j/1"} | ZOOM_IN_TROUBLE
          201 | {"id":85,"join_url":"javascript:alert(1)"}     | ZOOM_IN_TROUBLE
          204 | ''                                             | ZOOM_IN_TROUBLE
          302 | ''                                             | ZOOM_IN_TROUBLE
          400 | <?xml version="1.0"?><error/>                  | ZOOM_IN_TROUBLE
          403 | <html>Blocked</html>                           | ZOOM_IN_TROUBLE
          404 | <html>Not found</html>                         | ZOOM_IN_TROUBLE
          408 | {"message":"Timeout"}                          | ZOOM_IN_TROUBLE
          429 | <html>Slow down</html>                         | RATE_LIMITED
          429 | ''                                             | RATE_LIMITED
          200 | {"code":429,"message":"Slow down"}             | RATE_LIMITED
          502 | <html>Bad gateway</html>                       | ZOOM_IN_TROUBLE
          """)
  void judgesABodyThatIsNotZoomsByItsStatus(int status, String body, Obstacle expected) {
    zoom.answers(status, body);
    assertThat(obstacle()).isEqualTo(expected);
  }

  @Test
  void takesAnUnreadable401ForARefusedToken() {
    zoom.answers(401, "<html>Unauthorized</html>");
    assertThat(create()).isEqualTo(new RefusedForGood<>(Refusal.ACCESS_TOKEN_REFUSED, "HTTP 401"));
  }

  @Test
  void readsABodyWhateverItsContentTypeSays() {
    zoom.answers(404, Map.of("Content-Type", "text/xml"), "{\"code\":3001,\"message\":\"Gone\"}");
    assertThat(create()).isEqualTo(new RefusedForGood<>(Refusal.MEETING_GONE, "Gone"));
  }

  @Test
  void takesANonsensicalContentTypeForTrouble() {
    zoom.answers(404, Map.of("Content-Type", "nonsense"), "{\"code\":3001,\"message\":\"Gone\"}");
    assertThat(obstacle()).isEqualTo(Obstacle.ZOOM_IN_TROUBLE);
  }

  @Test
  void followsNoRedirect() {
    zoom.answers(307, Map.of("Location", "https://evil.example/"), "");
    assertThat(obstacle()).isEqualTo(Obstacle.ZOOM_IN_TROUBLE);
    assertThat(zoom.asked()).hasSize(1);
  }

  @Test
  void namesTheFieldsThatZoomFoundWrong() {
    zoom.answers(
        400,
        """
        {"code":300,"message":"Validation Failed.",
         "errors":[{"field":"duration","message":"Invalid field."},{"field":"topic"}]}
        """);
    assertThat(create())
        .isEqualTo(
            new RefusedForGood<>(Refusal.REQUEST_INVALID, "Validation Failed. (duration, topic)"));
  }

  @Test
  void keepsZoomsTrackingId() {
    zoom.answers(
        404,
        Map.of("x-zm-trackingid", "v=2.0;clid=us04;rid=WEB_f4ae08c9a6b9a1c7f55a0f3ea2f2a7c8"),
        "{\"code\":3001,\"message\":\"Gone\"}");
    assertThat(create())
        .isEqualTo(
            new RefusedForGood<>(
                Refusal.MEETING_GONE,
                "Gone [v=2.0;clid=us04;rid=WEB_f4ae08c9a6b9a1c7f55a0f3ea2f2a7c8]"));
  }

  @Test
  void saysWhenAHostsDailyAllowanceIsBack() {
    zoom.answers(
        429,
        """
        {"code":429,"message":"You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00."}
        """);
    assertThat(create())
        .isInstanceOfSatisfying(
            NotNow.class,
            answer -> {
              assertThat(answer.why()).isEqualTo(Obstacle.DAILY_LIMIT);
              assertThat(answer.notBefore())
                  .isEqualTo(Optional.of(Instant.parse("2026-11-24T00:00:00Z")));
            });
  }

  private ZoomAnswer<JoinDetails> create() {
    return zoom.meetings()
        .create(Samples.ORGANIZATION, Samples.order(Samples.HOST, Samples.plan()));
  }

  private Obstacle obstacle() {
    return ((NotNow<JoinDetails>) create()).why();
  }
}
