package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.foyer.core.connection.ZoomUserPage.PageToken;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.platform.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * No token, code, secret or start link gets out, not even at the lowest level of the log (BR-72).
 */
class CanaryTest {

  private static final Secret CODE = Secret.of("canary-code-9f8e7d6c5b4a");
  private static final Secret VERIFIER = Secret.of("canary-verifier-1a2b3c4d5e6f");
  private static final Secret REFRESH = Secret.of("canary-refresh-token-0f1e2d");
  private static final String EVERY_SECRET =
      String.join(
          " ",
          CODE.reveal(),
          VERIFIER.reveal(),
          REFRESH.reveal(),
          Samples.TOKEN.reveal(),
          ScriptedZoom.CLIENT_SECRET.reveal());

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Level usual = root.getLevel();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<String> seen = new ArrayList<>();

  @BeforeEach
  void listen() {
    root.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stopListening() {
    root.detachAppender(log);
    root.setLevel(usual);
  }

  @Test
  void getsOutOfNoRefusal() {
    for (int status : new int[] {200, 400, 401, 403, 404, 429, 500}) {
      everyCall(
          zoom ->
              zoom.answers(
                  status,
                  """
                  {"code":300,"message":"Not with %s","reason":"No","error":"invalid_grant",
                   "errors":[{"field":"%s","message":"%s"}]}
                  """
                      .formatted(EVERY_SECRET, EVERY_SECRET, EVERY_SECRET)));
      everyCall(
          zoom ->
              zoom.answers(
                  status,
                  "{\"reason\":\"Invalid authorization code %s\",\"error\":\"invalid_request\"}"
                      .formatted(EVERY_SECRET)));
    }
  }

  @Test
  void getsOutOfNoAnswerThatIsNotZooms() {
    everyCall(zoom -> zoom.answers(502, "<html>" + EVERY_SECRET + "</html>"));
    everyCall(zoom -> zoom.answers(200, "{\"access_token\":\"" + EVERY_SECRET));
    everyCall(zoom -> zoom.answers(200, "[\"" + EVERY_SECRET + "\"]"));
  }

  @Test
  void getsOutOfNoBrokenConnection() {
    everyCall(zoom -> zoom.plays(_ -> {}));
  }

  @Test
  void getsOutOfNothingThatWentWell() {
    everyCall(
        zoom ->
            zoom.answers(
                200,
                """
                {"access_token":"canary-1","refresh_token":"canary-2","id":1,"account_id":"a",
                 "email":"zoe@acme.example","join_url":"https://zoom.us/j/1","users":[],
                 "start_url":"https://zoom.us/s/1?zak=canary-start-link","meetings":[]}
                """));
  }

  private void everyCall(Consumer<ScriptedZoom> script) {
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      for (int i = 0; i < 8; i++) {
        script.accept(zoom);
      }
      see(zoom.authorization().exchange(ZoomApp.ORGANIZATION, CODE, VERIFIER));
      see(zoom.authorization().refresh(ZoomApp.ORGANIZATION, REFRESH));
      see(zoom.authorization().revoke(ZoomApp.ORGANIZATION, Samples.TOKEN));
      see(zoom.users().approver(Samples.PERSONAL));
      see(zoom.users().byEmail(Samples.ORGANIZATION, new EmailAddress("dan@acme.example")));
      see(zoom.users().page(Samples.ORGANIZATION, PageToken.START));
      see(
          zoom.meetings()
              .create(Samples.ORGANIZATION, Samples.order(Samples.HOST, Samples.plan())));
      see(
          zoom.meetings()
              .findMade(Samples.ORGANIZATION, Samples.order(Samples.HOST, Samples.plan())));
      assertThat(zoom.asked()).as("calls that reached Zoom").hasSizeGreaterThanOrEqualTo(8);
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(8);
    assertThat(seen).filteredOn(text -> text.contains("canary")).isEmpty();
    assertThat(log.list).extracting(ILoggingEvent::getLoggerName).contains(Courier.class.getName());
    assertThat(log.list)
        .extracting(CanaryTest::line)
        .filteredOn(line -> line.contains("canary"))
        .isEmpty();
    assertThat(log.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.DEBUG))
        .extracting(CanaryTest::line)
        .filteredOn(line -> line.contains("dan@acme.example"))
        .as("personal data")
        .isEmpty();
  }

  private void see(Object answer) {
    seen.add(answer.toString());
  }

  private static String line(ILoggingEvent event) {
    return event.getFormattedMessage()
        + (event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy()));
  }
}
