package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.Heading;
import dev.foyer.core.hearing.Told;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.organization.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What Zoom's published examples say, and what is made of what is not quite like them. */
class NoticeReadingTest {

  private static final ZoomAccountId ACCOUNT = new ZoomAccountId("AAAAAABBBB");
  private static final ZoomUserId USER = new ZoomUserId("abcD3ojfdbjfg");
  private static final Instant AT = Instant.ofEpochMilli(1626230691572L);

  @Test
  void readsARemovalWithItsExactTime() {
    assertThat(
            notice(
                """
                {"event":"app_deauthorized","payload":{"account_id":"AAAAAABBBB",
                 "user_id":"abcD3ojfdbjfg","signature":"827edc3452044f0bc86bdd5684afb7d1e6becfa1a767f24df1b287853cf73000",
                 "deauthorization_time":"2020-06-17T13:52:28.632Z","client_id":"org-app",
                 "event_ts":"2024-09-08 15:58:40","user_data_retention":"false"}}"""))
        .isEqualTo(
            new ZoomNotice.AppDeauthorized(
                heading("app_deauthorized", Instant.parse("2020-06-17T13:52:28.632Z")),
                ACCOUNT,
                USER));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"event_ts\":\"2024-09-08 15:58:40\"', 2024-09-08T15:58:40Z",
    "'\"event_ts\":1725811120123', 2024-09-08T15:58:40.123Z",
    "'\"event_ts\":1725811120', 2024-09-08T15:58:40Z",
    "'\"event_ts\":\"1725811120123\"', 2024-09-08T15:58:40.123Z",
    "'\"event_ts\":\"some day\"', 2026-01-05T12:00:00Z",
    "'\"deauthorization_time\":\"\"', 2026-01-05T12:00:00Z"
  })
  void takesTheTimeWhereverItStands(String time, Instant expected) {
    assertThat(
            notice(
                    "{\"event\":\"app_deauthorized\",\"payload\":{\"account_id\":\"AAAAAABBBB\","
                        + "\"user_id\":\"abcD3ojfdbjfg\","
                        + time
                        + "}}")
                .heading()
                .at())
        .isEqualTo(expected);
  }

  @Test
  void doesNotTakeAnotherAppsRemovalForOurs() {
    assertThat(
            notice(
                """
                {"event":"app_deauthorized","payload":{"account_id":"AAAAAABBBB",
                 "user_id":"abcD3ojfdbjfg","client_id":"another-app"},"event_ts":1626230691572}"""))
        .isEqualTo(new ZoomNotice.Unknown(heading("app_deauthorized", AT)));
  }

  @Test
  void readsEveryThingThatBefallsAUser() {
    Optional<EmailAddress> jill = Optional.of(new EmailAddress("jchill@example.com"));
    assertThat(notice(user("user.created")))
        .isEqualTo(new ZoomNotice.UserCreated(heading("user.created", AT), ACCOUNT, USER, jill));
    assertThat(notice(user("user.activated")))
        .isEqualTo(
            new ZoomNotice.UserActivated(heading("user.activated", AT), ACCOUNT, USER, jill));
    assertThat(notice(user("user.deactivated")))
        .isEqualTo(
            new ZoomNotice.UserDeactivated(heading("user.deactivated", AT), ACCOUNT, USER, jill));
    assertThat(notice(user("user.deleted")))
        .isEqualTo(new ZoomNotice.UserDeleted(heading("user.deleted", AT), ACCOUNT, USER, jill));
    assertThat(notice(user("user.disassociated")))
        .isEqualTo(
            new ZoomNotice.UserDisassociated(
                heading("user.disassociated", AT), ACCOUNT, USER, jill));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"role\":\"Admin\"', true, false",
    "'\"role\":1', true, false",
    "'\"type\":1', false, true",
    "'\"dept\":\"x\",\"timezone\":\"UTC\"', false, false",
    "'\"role\":\"Admin\",\"type\":2', true, true"
  })
  void readsWhatChangedOfAUser(String changed, boolean role, boolean license) {
    assertThat(notice(updated(changed)))
        .isEqualTo(
            new ZoomNotice.UserChanged(
                heading("user.updated", AT), ACCOUNT, USER, Optional.empty(), role, license));
  }

  @Test
  void readsAUsersNewAddress() {
    ZoomNotice.UserChanged changed =
        (ZoomNotice.UserChanged) notice(updated("\"email\":\"New.Name@Example.com\""));

    assertThat(changed.email()).contains(new EmailAddress("new.name@example.com"));
    assertThat(changed.touchesMember()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"94267204567\"", "94267204567"})
  void readsAMeetingsIdAsTextOrNumber(String id) {
    for (String event :
        new String[] {
          "meeting.updated", "meeting.deleted", "meeting.recovered", "meeting.permanently_deleted"
        }) {
      assertThat(
              notice(
                  """
                  {"event":"%s","event_ts":1626230691572,"payload":{"account_id":"AAAAAABBBB",
                   "operator":"jchill@example.com","operator_id":"abcD3ojfdbjfg","operation":"single",
                   "object":{"uuid":"4444AAAiAAAAAiAiAiiAii==","id":%s,"host_id":"x1yCzABCDEfg23HiJKl4mN",
                   "topic":"Ünser 🛰️ Meeting","type":2}}}"""
                      .formatted(event, id)))
          .isEqualTo(
              new ZoomNotice.MeetingChanged(
                  heading(event, AT),
                  ACCOUNT,
                  94_267_204_567L,
                  Optional.of(new ZoomUserId("x1yCzABCDEfg23HiJKl4mN")),
                  Optional.of(USER)));
    }
  }

  @Test
  void readsAChallenge() {
    assertThat(
            told(
                """
                {"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event_ts":1654503849680,
                 "event":"endpoint.url_validation"}"""))
        .isEqualTo(new Told.Challenge("qgg8vlvZRS6UYooatFL8Aw"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event\":\"user.deleted\",\"payload\":{\"object\":{\"id\":\"x\"}}}",
        "{\"event\":\"user.deleted\",\"payload\":{\"account_id\":\"a\",\"object\":{}}}",
        "{\"event\":\"user.deleted\",\"payload\":{\"account_id\":\"a\",\"object\":{\"id\":\"a b\"}}}",
        "{\"event\":\"user.deleted\",\"payload\":[]}",
        "{\"event\":\"meeting.deleted\",\"payload\":{\"account_id\":\"a\",\"object\":{\"id\":\"x\"}}}",
        "{\"event\":\"phone.rang\"}"
      })
  void keepsAsUnknownWhatItCannotMakeOut(String body) {
    assertThat(notice(body)).isInstanceOf(ZoomNotice.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}",
        "{\"event\":7.5e3,\"event\":null}",
        "{\"event\":\"two words\"}",
        "{\"event\":\"endpoint.url_validation\"}",
        "{\"event\":\"endpoint.url_validation\",\"payload\":{\"plainToken\":\"\"}}"
      })
  void saysThatItCannotRead(String body) {
    assertThat(told(body)).isInstanceOf(Told.Unreadable.class);
  }

  private static String user(String event) {
    return """
        {"event":"%s","event_ts":1626230691572,"payload":{"account_id":"AAAAAABBBB",
         "operator":"admin@example.com","operator_id":"z8yCxjabcdEFGHfp8uQ","creation_type":"create",
         "object":{"id":"abcD3ojfdbjfg","first_name":"Jill","last_name":"Chill",
         "email":"JChill@example.com","type":1}}}"""
        .formatted(event);
  }

  private static String updated(String changed) {
    return """
        {"event":"user.updated","event_ts":1626230691572,"payload":{"account_id":"AAAAAABBBB",
         "operator":"admin@example.com","operator_id":"z8yCxjabcdEFGHfp8uQ","time_stamp":1626230691572,
         "object":{"id":"abcD3ojfdbjfg",%s},"old_object":{"id":"abcD3ojfdbjfg","role":"x","type":2,
         "email":"old@example.com"}}}"""
        .formatted(changed);
  }

  private static Heading heading(String event, Instant at) {
    return new Heading(ZoomApp.ORGANIZATION, event, at);
  }

  private static ZoomNotice notice(String body) {
    return ((Told.OfEvent) told(body)).notice();
  }

  private static Told told(String body) {
    Delivery delivery =
        new Delivery(ZoomApp.ORGANIZATION, "1767614400", "", body.getBytes(StandardCharsets.UTF_8));
    return new SignedZoomWebhooks(Samples.site(), JsonMapper.shared()).read(delivery);
  }
}
