package dev.foyer.zoom;

import static dev.foyer.zoom.Simulation.done;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomAnswer.RefusedForGood;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Meetings in the simulated Zoom. */
class SimulatedMeetingsTest {

  private final MeetingPlan plan =
      Samples.plan(InstantSource.system().instant().plus(Duration.ofDays(2)));

  @TempDir private Path home = Path.of("");
  private Simulation zoom;

  @BeforeEach
  void start() {
    zoom = new Simulation(home);
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  @Test
  void makesAMeetingOnTheHostAndNotOnTheAuthorizer() {
    JoinDetails details = done(zoom.meetings().create(zoe(), Samples.order(host("dan"), plan)));
    JsonNode meeting = only();
    assertThat(meeting.path("host_email").asString()).isEqualTo("dan@acme.example");
    assertThat(meeting.path("id").asLong()).isEqualTo(details.meeting().value());
    assertThat(meeting.path("start_time").asString()).isEqualTo(plan.start().toString());
    assertThat(meeting.path("duration").asInt()).isEqualTo(31);
    assertThat(meeting.path("timezone").asString()).isEqualTo("America/New_York");
    assertThat(meeting.path("agenda").asString()).isEqualTo("foyer-abcdefghij0123456789_-");
    assertThat(meeting.path("settings").path("use_pmi").asBoolean(true)).isFalse();
    assertThat(details.joinLink().toString()).contains("/j/" + details.meeting());
    assertThat(details.passcode()).isEqualTo(meeting.path("password").asString());
    assertThat(details.dialIns()).isNotEmpty();
  }

  @Test
  void makesAMeetingWithAPersonalGrant() {
    Access carla = zoom.access(ZoomApp.PERSONAL, "carla.costa@mail.example");
    ZoomUserId host = new ZoomUserId(zoom.userId("carla.costa@mail.example"));
    JoinDetails details = done(zoom.meetings().create(carla, Samples.order(host, plan)));
    assertThat(only().path("host_email").asString()).isEqualTo("carla.costa@mail.example");
    assertThat(details.dialIns()).as("a free account has none").isEmpty();
    assertThat(done(zoom.meetings().findMade(carla, Samples.order(host, plan)))).contains(details);
  }

  @Test
  void changesShowsAndDeletesAMeeting() {
    Access zoe = zoe();
    JoinDetails details = done(zoom.meetings().create(zoe, Samples.order(host("dan"), plan)));
    MeetingPlan later = Samples.plan(plan.start().plus(Duration.ofHours(3)));
    done(zoom.meetings().update(zoe, host("dan"), details.meeting(), later));
    SeenMeeting seen = done(zoom.meetings().show(zoe, details.meeting()));
    assertThat(seen.keepsTheTimeOf(later.time())).isTrue();
    assertThat(seen.keepsTheTimeOf(plan.time())).isFalse();
    assertThat(seen.host()).isEqualTo(host("dan"));
    assertThat(seen.details()).isEqualTo(details);
    assertThat(only().path("agenda").asString()).isEqualTo("foyer-abcdefghij0123456789_-");
    done(zoom.meetings().delete(zoe, details.meeting()));
    assertRefused(zoom.meetings().show(zoe, details.meeting()), Refusal.MEETING_GONE);
    assertRefused(zoom.meetings().delete(zoe, details.meeting()), Refusal.MEETING_GONE);
    assertThat(done(zoom.meetings().findMade(zoe, Samples.order(host("dan"), plan)))).isEmpty();
  }

  @Test
  void findsTheMeetingWhoseAnswerWasLost() {
    Access zoe = zoe();
    done(zoom.meetings().create(zoe, another()));
    zoom.control(
        "POST", "faults", "{\"method\":\"POST\",\"path\":\"/meetings$\",\"drop\":\"after\"}");
    assertThat(zoom.meetings().create(zoe, Samples.order(host("dan"), plan)))
        .isInstanceOfSatisfying(
            NotNow.class, answer -> assertThat(answer.why()).isEqualTo(Obstacle.OUTCOME_UNKNOWN));
    List<JoinDetails> found = done(zoom.meetings().findMade(zoe, Samples.order(host("dan"), plan)));
    assertThat(found).hasSize(1);
    assertThat(zoom.control("GET", "meetings", "").path("meetings").size()).isEqualTo(2);
    assertThat(found.getFirst().passcode()).isNotBlank();
  }

  @Test
  void findsNothingWhenTheCallNeverArrived() {
    Access zoe = zoe();
    zoom.control(
        "POST", "faults", "{\"method\":\"POST\",\"path\":\"/meetings$\",\"drop\":\"before\"}");
    assertThat(zoom.meetings().create(zoe, Samples.order(host("dan"), plan)))
        .isInstanceOf(NotNow.class);
    assertThat(done(zoom.meetings().findMade(zoe, Samples.order(host("dan"), plan)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"hugo, NOT_LICENSED_FOR_MEETINGS", "frank, USER_NOT_IN_ACCOUNT"})
  void saysWhyAHostWillNotDo(String name, Refusal expected) {
    assertRefused(zoom.meetings().create(zoe(), Samples.order(host(name), plan)), expected);
  }

  @Test
  void saysThatADemotedAdminMayNotMakeMeetings() {
    Access aron = zoom.access(ZoomApp.ORGANIZATION, "aron@acme.example");
    zoom.control("PATCH", "users/aron@acme.example", "{\"role\":\"Member\"}");
    assertRefused(
        zoom.meetings().create(aron, Samples.order(host("dan"), plan)), Refusal.NO_PERMISSION);
  }

  @Test
  void saysWhichScopeIsMissing() {
    zoom.control(
        "PATCH", "apps/simulated-organization-app", "{\"scopes\":[\"user:read:user:admin\"]}");
    assertThat(zoom.meetings().create(zoe(), Samples.order(host("dan"), plan)))
        .isInstanceOfSatisfying(
            RefusedForGood.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(Refusal.SCOPES_MISSING);
              assertThat(refused.words()).contains("meeting:write:meeting:admin");
            });
  }

  @Test
  void saysUntilWhenAHostsAllowanceIsUsedUp() {
    Access zoe = zoe();
    ZoomUserId dan = host("dan");
    for (int i = 0; i < 100; i++) {
      done(zoom.meetings().create(zoe, Samples.order(dan, plan)));
    }
    Instant tomorrow =
        InstantSource.system().instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    assertThat(zoom.meetings().create(zoe, Samples.order(dan, plan)))
        .isInstanceOfSatisfying(
            NotNow.class,
            answer -> {
              assertThat(answer.why()).isEqualTo(Obstacle.DAILY_LIMIT);
              assertThat(answer.notBefore()).isEqualTo(Optional.of(tomorrow));
            });
    done(zoom.meetings().create(zoe, Samples.order(host("ada"), plan)));
  }

  private Access zoe() {
    return zoom.access(ZoomApp.ORGANIZATION, "zoe@acme.example");
  }

  private ZoomUserId host(String name) {
    return new ZoomUserId(zoom.userId(name + "@acme.example"));
  }

  /** Same topic and time, other marker. */
  private Order another() {
    return Samples.order(host("dan"), plan, new Marker("foyer-another"));
  }

  private JsonNode only() {
    JsonNode meetings = zoom.control("GET", "meetings", "").path("meetings");
    assertThat(meetings.size()).isEqualTo(1);
    return meetings.path(0);
  }

  private static void assertRefused(ZoomAnswer<?> answer, Refusal why) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            RefusedForGood.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }
}
