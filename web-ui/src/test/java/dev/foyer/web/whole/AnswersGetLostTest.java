package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.ReadJournal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the token endpoint that never come, or that nobody can make sense of. */
class AnswersGetLostTest {

  private static RealParts parts;
  private static Refreshes refreshes;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("answers-get-lost");
    refreshes = Refreshes.of(parts, Acme.founded(parts));
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @BeforeEach
  void begin() {
    refreshes.anew();
  }

  @Test
  void refreshesWithTheOldTokenWhenZoomHadNotProcessedIt() {
    refreshes.fault("\"drop\":\"before\"");

    assertThat(refreshes.renew()).isEqualTo(new UsableAccess.Outcome.Usable(refreshes.access()));

    assertThat(refreshes.calls()).isEqualTo(2);
    refreshes.assertGolden();
  }

  @Test
  void lapsesWithALostRotationWhenZoomHadProcessedIt() {
    refreshes.fault("\"drop\":\"after\"");

    assertThat(refreshes.renew()).isEqualTo(new UsableAccess.Outcome.Dead());
    assertThat(refreshes.fresh()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(refreshes.calls()).isEqualTo(2);
    assertThat(refreshes.state())
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.TOKEN_DEAD));
    assertThat(lapsesInTheJournal()).containsExactly("ROTATION_LOST");
  }

  @Test
  void survivesALostRotationWhereZoomStillTakesTheTokenBeforeTheLast() {
    refreshes.zoom("PUT", "settings", "{\"tolerateSpentTokens\":true}");
    refreshes.fault("\"drop\":\"after\"");

    assertThat(refreshes.renew()).isEqualTo(new UsableAccess.Outcome.Usable(refreshes.access()));

    refreshes.zoom("PUT", "settings", "{\"tolerateSpentTokens\":false}");
    assertThat(refreshes.rotationsSince()).isEqualTo(2);
    assertThat(refreshes.stored().refreshToken().reveal())
        .isEqualTo(refreshes.atZoom().orElseThrow().path("refresh_token").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | application/xml | <error><code>400</code></error>
          502 | text/html       | <html>Bad gateway</html>
          503 | text/plain      | ''
          200 | application/json | ''
          200 | text/html       | <html>Sign in to the hotel's network</html>
          400 | application/json | {"status":false,"errorCode":9999,"errorMessage":"New","result":null}
          400 | application/json | {"error":{"type":"other","shape":[1,2]}}
          400 | application/json | ["not","an","object"]
          """)
  void harmsNothingByABodyThatItDoesNotUnderstand(int status, String type, String body) {
    refreshes.fault(
        "\"status\":%d,\"contentType\":\"%s\",\"body\":\"%s\""
            .formatted(status, type, body.replace("\"", "\\\"")));

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.NotNow.class);
    assertThat(refreshes.calls()).isEqualTo(1);
    assertThat(refreshes.state()).isInstanceOf(OrganizationConnection.Active.class);

    assertThat(refreshes.renew()).isInstanceOf(UsableAccess.Outcome.Usable.class);
    assertThat(refreshes.rotationsSince()).isEqualTo(1);
    assertThat(refreshes.stored().refreshToken().reveal())
        .isEqualTo(refreshes.atZoom().orElseThrow().path("refresh_token").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | {"reason":"Invalid Token!","error":"invalid_grant"}
          401 | {"reason":"Invalid Token!","error":"invalid_grant","more":{"new":1}}
          400 | {"reason":"Invalid Token!","error":"invalid_request"}
          """)
  void knowsADeadTokenInEveryShapeThatZoomHasGivenIt(int status, String body) {
    refreshes.zoom("POST", "revoke", "{\"user\":\"zoe@acme.example\"}");
    refreshes.fault("\"status\":%d,\"body\":\"%s\"".formatted(status, body.replace("\"", "\\\"")));

    assertThat(refreshes.renew()).isEqualTo(new UsableAccess.Outcome.Dead());

    assertThat(refreshes.state()).isInstanceOf(OrganizationConnection.Lapsed.class);
  }

  private static List<String> lapsesInTheJournal() {
    ReadJournal.Outcome outcome =
        parts
            .foyer()
            .journal()
            .readJournal()
            .handle(
                new ReadJournal.Command(
                    refreshes.acme().id(),
                    refreshes.acme().byAda(),
                    EntryId.AFTER_ALL,
                    Set.of(EntryKind.CONNECTION_LAPSED),
                    100));
    return ((ReadJournal.Outcome.Read) outcome)
        .entries().stream()
            .filter(entry -> entry.subject().id().equals(refreshes.grant().connection().value()))
            .map(Entry::cause)
            .toList();
  }
}
