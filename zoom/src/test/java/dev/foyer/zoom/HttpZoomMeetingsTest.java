package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HttpZoomMeetingsTest {

  private static final MeetingPlan PLAN = Samples.plan();
  private static final String MARKER = "foyer-abcdefghij0123456789_-";
  private static final String MADE =
      """
      {"id":85746065432,"topic":"Interview: Dan Davis","agenda":"%s","password":"p4ss",
       "start_url":"https://zoom.us/s/85746065432?zak=canary-start-link",
       "join_url":"https://us02web.zoom.us/j/85746065432?pwd=abc.1",
       "settings":{"use_pmi":false,"global_dial_in_numbers":[
         {"country":"DE","country_name":"Germany","city":"","number":"+49 30 5550","type":"toll"},
         {"country":"US","number":"+1 555 0100","city":"New York"}, {"country":"FR"}]}}
      """
          .formatted(MARKER);
  private static final JoinDetails DETAILS =
      new JoinDetails(
          new ZoomMeetingId(85_746_065_432L),
          URI.create("https://us02web.zoom.us/j/85746065432?pwd=abc.1"),
          "p4ss",
          List.of(
              new DialIn("Germany", "", "+49 30 5550"),
              new DialIn("US", "New York", "+1 555 0100")));

  private final ScriptedZoom zoom = new ScriptedZoom();

  @AfterEach
  void close() {
    zoom.close();
  }

  @Test
  void makesAMeetingOnTheHost() {
    zoom.answers(201, MADE);
    assertThat(create(Samples.ORGANIZATION, PLAN)).isEqualTo(new Done<>(DETAILS));
    ScriptedZoom.Asked asked = zoom.asked().getFirst();
    assertThat(asked.method() + " " + asked.uri())
        .isEqualTo("POST /v2/users/" + Samples.HOST + "/meetings");
    assertThat(asked.header("Content-type")).isEqualTo("application/json");
    assertThat(JsonMapper.shared().readTree(asked.body()))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"topic":"Interview: Dan Davis","type":2,"start_time":"2026-11-24T15:00:00Z",
                     "duration":31,"timezone":"America/New_York","agenda":"%s",
                     "settings":{"use_pmi":false}}
                    """
                        .formatted(MARKER)));
  }

  @Test
  void makesAMeetingAsTheUserWithAPersonalGrant() {
    zoom.answers(201, MADE);
    assertThat(create(Samples.PERSONAL, PLAN)).isEqualTo(new Done<>(DETAILS));
    assertThat(zoom.asked().getFirst().uri()).isEqualTo("/v2/users/me/meetings");
  }

  @ParameterizedTest
  @CsvSource({
    "PT30M, 30",
    "PT30M0.000000001S, 31",
    "PT59S, 1",
    "PT0S, 1",
    "PT24H, 1440",
  })
  void countsWholeMinutesAndNeverTooFew(Duration duration, int minutes) {
    zoom.answers(201, MADE);
    create(Samples.ORGANIZATION, planned(duration, ZoneId.of("UTC")));
    assertThat(zoom.asked().getFirst().body()).contains("\"duration\":" + minutes + ",");
  }

  @ParameterizedTest
  @CsvSource({"Z, UTC", "+02:00, UTC", "UTC, UTC", "Europe/Berlin, Europe/Berlin"})
  void namesTimeZonesAsZoomKnowsThem(String zone, String expected) {
    zoom.answers(201, MADE);
    create(Samples.ORGANIZATION, planned(Duration.ofHours(1), ZoneId.of(zone)));
    assertThat(zoom.asked().getFirst().body()).contains("\"timezone\":\"" + expected + "\"");
  }

  @Test
  void doesWithoutPasscodeAndDialInNumbers() {
    zoom.answers(201, "{\"id\":\"85\",\"join_url\":\"https://zoom.us/j/85\"}");
    assertThat(create(Samples.ORGANIZATION, PLAN))
        .isEqualTo(
            new Done<>(
                new JoinDetails(
                    new ZoomMeetingId(85), URI.create("https://zoom.us/j/85"), "", List.of())));
  }

  @Test
  void findsAMeetingAgainByItsMarkerOnAnyPage() {
    zoom.answers(
            200,
            """
            {"meetings":[{"id":1,"topic":"Interview: Dan Davis","agenda":"Mine",
              "start_time":"2026-11-24T15:00:00Z"}],"next_page_token":"t1"}
            """)
        .answers(200, "{\"meetings\":[{\"id\":85746065432,\"agenda\":\"%s\"}]}".formatted(MARKER))
        .answers(200, MADE);
    assertThat(findMade()).isEqualTo(new Done<>(List.of(DETAILS)));
    String list = "/v2/users/" + Samples.HOST + "/meetings?type=upcoming&page_size=300";
    assertThat(zoom.asked())
        .extracting("uri")
        .containsExactly(
            list + "&next_page_token=", list + "&next_page_token=t1", "/v2/meetings/85746065432");
  }

  @Test
  void asksForLikelyMeetingsWhereTheListTellsNoAgenda() {
    zoom.answers(
            200,
            """
            {"meetings":[
              {"id":1,"topic":"Interview: Dan Davis","start_time":"2026-11-24T16:00:00Z"},
              {"id":2,"topic":"Other","start_time":"2026-11-24T15:00:00Z"},
              {"id":3,"topic":"Interview: Dan Davis","start_time":"2026-11-24T15:00:00Z"},
              {"id":4,"topic":"Interview: Dan Davis","start_time":"2026-11-24T15:00:00Z"},
              {"id":5,"topic":"Interview: Dan Davis","start_time":"2026-11-24T15:00:00Z"},
              {"id":6,"topic":"Interview: Dan Davis","start_time":"soon"}]}
            """)
        .answers(200, "{\"id\":3,\"join_url\":\"https://zoom.us/j/3\"}")
        .answers(404, "{\"code\":3001,\"message\":\"Meeting does not exist: 4.\"}")
        .answers(200, MADE);
    assertThat(findMade()).isEqualTo(new Done<>(List.of(DETAILS)));
    assertThat(zoom.asked()).hasSize(4);
  }

  @Test
  void saysWhenNoMeetingWasMade() {
    zoom.answers(200, "{\"meetings\":[],\"next_page_token\":\"\"}");
    assertThat(findMade()).isEqualTo(new Done<>(List.of()));
  }

  @Test
  void doesNotTakeATroubledZoomForAMeetingThatWasNotMade() {
    zoom.answers(200, "{}").answers(503, "");
    assertThat(findMade()).isInstanceOf(NotNow.class);
    assertThat(findMade()).isInstanceOf(NotNow.class);
  }

  @Test
  void stopsWhenZoomGivesTheSamePageForEver() {
    zoom.answers(200, "{\"meetings\":[],\"next_page_token\":\"t\"}")
        .answers(200, "{\"meetings\":[],\"next_page_token\":\"t\"}");
    assertThat(findMade()).isEqualTo(new Done<>(List.of()));
  }

  @Test
  void findsEveryMeetingOfTheSameOrder() {
    zoom.answers(
            200,
            "{\"meetings\":[{\"id\":7,\"agenda\":\"%s\"},{\"id\":8,\"agenda\":\"%s\"}]}"
                .formatted(MARKER, MARKER))
        .answers(200, MADE)
        .answers(200, MADE);
    assertThat(findMade()).isEqualTo(new Done<>(List.of(DETAILS, DETAILS)));
  }

  @Test
  void changesWhatMayChangeAndNothingElse() {
    zoom.answers(204, "");
    assertThat(
            zoom.meetings()
                .update(
                    Samples.ORGANIZATION,
                    Samples.HOST,
                    DETAILS.meeting(),
                    new MeetingPlan(
                        PLAN.topic(),
                        PLAN.time(),
                        List.of(
                            new EmailAddress("a@acme.example"), new EmailAddress("b@acme.example")),
                        MeetingSummary.ON)))
        .isEqualTo(new Done<>(DETAILS.meeting()));
    assertThat(zoom.asked()).extracting("method").containsExactly("PATCH");
    assertThat(zoom.asked()).extracting("uri").containsExactly("/v2/meetings/85746065432");
    assertThat(JsonMapper.shared().readTree(zoom.asked().getFirst().body()))
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                {"topic":"Interview: Dan Davis","start_time":"2026-11-24T15:00:00Z","duration":31,
                 "timezone":"America/New_York",
                 "settings":{"alternative_hosts":"a@acme.example;b@acme.example"}}
                """));
  }

  @Test
  void deletesAMeeting() {
    zoom.answers(204, "");
    assertThat(delete()).isEqualTo(new Done<>(DETAILS.meeting()));
    assertThat(zoom.asked()).extracting("method").containsExactly("DELETE");
    assertThat(zoom.asked()).extracting("uri").containsExactly("/v2/meetings/85746065432");
  }

  @Test
  void doesNotTakeAPageForADeletion() {
    zoom.answers(200, "<html>Welcome</html>");
    assertThat(delete()).isInstanceOf(NotNow.class);
  }

  @Test
  void saysThatAMeetingIsGone() {
    String gone = "{\"code\":3001,\"message\":\"Meeting does not exist: 85746065432.\"}";
    zoom.answers(404, gone).answers(404, gone);
    assertThat(delete())
        .isInstanceOfSatisfying(
            RefusedForGood.class,
            answer -> assertThat(answer.why()).isEqualTo(Refusal.MEETING_GONE));
    assertThat(zoom.meetings().show(Samples.ORGANIZATION, DETAILS.meeting()))
        .isInstanceOfSatisfying(
            RefusedForGood.class,
            answer -> assertThat(answer.why()).isEqualTo(Refusal.MEETING_GONE));
  }

  private ZoomAnswer<ZoomMeetingId> delete() {
    return zoom.meetings().delete(Samples.ORGANIZATION, DETAILS.meeting());
  }

  private ZoomAnswer<JoinDetails> create(Access access, MeetingPlan plan) {
    return zoom.meetings().create(access, Samples.order(Samples.HOST, plan));
  }

  private ZoomAnswer<List<JoinDetails>> findMade() {
    return zoom.meetings().findMade(Samples.ORGANIZATION, Samples.order(Samples.HOST, PLAN));
  }

  private static MeetingPlan planned(Duration duration, ZoneId zone) {
    return new MeetingPlan(
        "Topic", new BookingTime(PLAN.start(), duration, zone), List.of(), MeetingSummary.ON);
  }
}
