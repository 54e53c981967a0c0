package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.platform.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which the token endpoint and its neighbour refuse, and what it is taken for. */
class TokenFaultsTest {

  private static final Secret SECRET = Secret.of("canary-0a9b8c7d6e5f");

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
          REFRESH  | 400 | {"reason":"Invalid Token!","error":"invalid_grant"}                | GRANT_DEAD
          REFRESH  | 401 | {"reason":"Invalid Token!","error":"invalid_grant"}                | GRANT_DEAD
          REFRESH  | 400 | {"reason":"Invalid Token!","error":"invalid_request"}              | GRANT_DEAD
          REFRESH  | 400 | {"reason":"Anything","error":"invalid_grant"}                      | GRANT_DEAD
          REFRESH  | 400 | {"code":4735,"message":"The owner of the token does not exist"}    | AUTHORIZER_GONE
          REFRESH  | 400 | {"errorCode":4738,"errorMessage":"The token is disabled by admin"} | APP_DISABLED
          REFRESH  | 400 | {"code":4741,"message":"The token has been revoked"}               | GRANT_DEAD
          REFRESH  | 400 | {"code":2001,"message":"Account does not exist"}                  | ACCOUNT_GONE
          REFRESH  | 400 | {"code":4711,"message":"Refresh token invalid"}                    | SCOPES_MISSING
          REFRESH  | 400 | {"reason":"Refresh token invalid","error":"invalid_grant","code":4711} | SCOPES_MISSING
          REFRESH  | 400 | {"code":4700,"message":"Invalid token, does not contain scopes:[a]."}   | SCOPES_MISSING
          EXCHANGE | 400 | {"code":4711,"message":"Refresh token invalid"}                    | CODE_REFUSED
          REFRESH  | 400 | {"reason":"Bad Request","error":"invalid_request"}                 | REQUEST_INVALID
          REFRESH  | 400 | {"error":"unsupported_grant_type"}                                 | REQUEST_INVALID
          EXCHANGE | 400 | {"reason":"Invalid authorization code abc","error":"invalid_request"} | CODE_REFUSED
          EXCHANGE | 400 | {"reason":"Anything","error":"invalid_grant"}                      | CODE_REFUSED
          EXCHANGE | 200 | {"reason":"Anything","error":"invalid_grant"}                      | CODE_REFUSED
          EXCHANGE | 400 | {"code":4733,"message":"Code expired"}                             | CODE_REFUSED
          EXCHANGE | 400 | {"reason":"Bad Request","error":"invalid_request"}                 | REQUEST_INVALID
          REVOKE   | 400 | {"reason":"Invalid Token!","error":"invalid_grant"}                | ACCESS_TOKEN_REFUSED
          REVOKE   | 400 | {"reason":"Bad Request","error":"invalid_request"}                 | REQUEST_INVALID
          """)
  void refusesForGood(TokenUse use, int status, String body, Refusal expected) {
    zoom.answers(status, body);
    assertThat(ask(use))
        .isInstanceOfSatisfying(
            RefusedForGood.class, answer -> assertThat(answer.why()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"reason":"Invalid client_id or client_secret","error":"invalid_client"} | APP_MISCONFIGURED
          401 | {"reason":"Invalid client_id or client_secret","error":"invalid_client"} | APP_MISCONFIGURED
          400 | {"error":"unauthorized_client"}                                          | APP_MISCONFIGURED
          401 | {"reason":"Whatever"}                                                    | APP_MISCONFIGURED
          400 | {"code":4702,"message":"Invalid client"}                                 | APP_MISCONFIGURED
          400 | {"reason":"The app is not activated","error":"invalid_request"}          | APP_MISCONFIGURED
          400 | {"reason":"Redirect URI mismatch.","error":"invalid_request"}            | APP_MISCONFIGURED
          429 | {"code":429,"message":"Slow down"}                                       | RATE_LIMITED
          400 | <html>Bad request</html>                                                 | ZOOM_IN_TROUBLE
          401 | <html>Proxy wants a password</html>                                      | ZOOM_IN_TROUBLE
          200 | <html>Sign in to the hotel's network</html>                              | ZOOM_IN_TROUBLE
          200 | ''                                                                       | ZOOM_IN_TROUBLE
          500 | {"reason":"Invalid Token!","error":"invalid_grant"}                      | ZOOM_IN_TROUBLE
          """)
  void letsNoGrantSufferForAFaultThatPassesOrIsOurs(int status, String body, Obstacle expected) {
    for (TokenUse use : TokenUse.values()) {
      zoom.answers(status, body);
      assertThat(ask(use))
          .isInstanceOfSatisfying(
              NotNow.class, answer -> assertThat(answer.why()).isEqualTo(expected));
    }
  }

  @Test
  void asksNothingForAnAppThatIsNotSetUp() {
    assertThat(zoom.authorization().setUp(ZoomApp.ORGANIZATION)).isTrue();
    assertThat(zoom.authorization().setUp(ZoomApp.PERSONAL)).isFalse();
    assertThat(zoom.authorization().refresh(ZoomApp.PERSONAL, SECRET))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.APP_NOT_SET_UP));
    assertThat(zoom.asked()).isEmpty();
  }

  private ZoomAnswer<?> ask(TokenUse use) {
    return switch (use) {
      case EXCHANGE -> zoom.authorization().exchange(ZoomApp.ORGANIZATION, SECRET, SECRET);
      case REFRESH -> zoom.authorization().refresh(ZoomApp.ORGANIZATION, SECRET);
      case REVOKE -> zoom.authorization().revoke(ZoomApp.ORGANIZATION, SECRET);
    };
  }
}
