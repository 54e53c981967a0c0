package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.CallWeight;
import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedCalls;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Pace;
import dev.foyer.core.grant.Turn;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.NotNow;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.inmemory.InMemoryHostAllowance;
import dev.foyer.core.inmemory.InMemoryZoomAllowance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What passes the turnstile, by a clock that the test moves. */
class TurnstileTest {
  private static final ZoomEnvironment ZOOM = new ZoomEnvironment("scripted");
  private static final LimitedHost HOST = new LimitedHost(ZOOM, Samples.ACCOUNT, Samples.HOST);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Instant TOMORROW = Instant.parse("2026-11-25T00:00:00Z");

  private Instant now = Instant.parse("2026-11-24T10:00:00Z");
  private final ZoomAllowance allowance = new InMemoryZoomAllowance(() -> now);
  private final InMemoryHostAllowance hosts = new InMemoryHostAllowance();
  private final List<Duration> pauses = new ArrayList<>();
  private int sent;

  @Test
  void callsNobodyWhenNothingIsLeft() {
    Replies replies = replies(allowance, new LimitProperties(1, null, null));
    assertThat(ask(replies, good())).isEqualTo(new ZoomAnswer.Done<>("{}"));
    assertThat(notNow(ask(replies, good())).why()).isEqualTo(Obstacle.RATE_LIMITED);
    assertThat(notNow(ask(replies, good())).notBefore().orElseThrow())
        .isBetween(now.plusSeconds(1), now.plusMillis(1_100));
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void waitsForATurnThatIsNear() {
    Replies replies = replies(allowance, new LimitProperties(10, null, null));
    ask(replies, good());
    ask(replies, good());
    assertThat(pauses).containsExactly(new Pace(10).between());
    assertThat(sent).isEqualTo(2);
  }

  @Test
  void callsNobodyWhenTheAllowanceCantBeRead() {
    ZoomAllowance unreadable =
        new ZoomAllowance() {
          @Override
          public Turn take(LimitedCalls calls, Pace assumed) {
            return new Turn.Unknown();
          }

          @Override
          public void learn(LimitedCalls calls, Pace told) {}

          @Override
          public void close(LimitedCalls calls, Instant until) {}
        };
    assertThat(notNow(ask(replies(unreadable, unset()), good())))
        .isEqualTo(
            new NotNow<>(
                Obstacle.RATE_LIMITED,
                Optional.of(now.plusSeconds(5)),
                "Not asked: What is left of Zoom's limits can't be found out."));
    assertThat(sent).isZero();
  }

  @Test
  void closesForEverybodyUntilZoomAllows() {
    Replies one = replies(allowance, unset());
    Replies other = replies(allowance, unset());
    ask(one, tooMany(Map.of("Retry-After", "120")));
    assertThat(notNow(ask(other, good())).notBefore()).contains(now.plusSeconds(120));
    assertThat(sent).isEqualTo(1);
    now = now.plusSeconds(120);
    assertThat(ask(other, good())).isEqualTo(new ZoomAnswer.Done<>("{}"));
  }

  @Test
  void learnsThePaceFromZoom() {
    Replies replies = replies(allowance, unset());
    ask(replies, good("QPS", "Light", "2"));
    now = now.plusSeconds(1);
    ask(replies, good());
    assertThat(allowance.take(light(), new Pace(100)))
        .isEqualTo(new Turn.NotBefore(now.plus(new Pace(2).between())));
  }

  @Test
  void learnsNothingFromOtherLimitsHeaders() {
    Replies replies = replies(allowance, unset());
    ask(replies, good("Daily-limit", "Light", "1"));
    ask(replies, good("QPS", "Medium", "1"));
    ask(replies, good("QPS", "Light", "0"));
    assertThat(allowance.take(light(), new Pace(30))).isInstanceOf(Turn.Granted.class);
  }

  @Test
  void obeysTheOperatorMoreThanZoom() {
    Replies replies = replies(allowance, new LimitProperties(1, null, null));
    ask(replies, good("QPS", "Light", "1000"));
    assertThat(allowance.take(light(), new Pace(1_000))).isInstanceOf(Turn.NotBefore.class);
  }

  @Test
  void parksAHostWhoseDayIsSpent() {
    hosts.exhaust(HOST, TODAY);
    assertThat(notNow(change(replies(allowance, unset()), good())))
        .satisfies(
            answer -> {
              assertThat(answer.why()).isEqualTo(Obstacle.DAILY_LIMIT);
              assertThat(answer.notBefore()).contains(TOMORROW);
            });
    assertThat(sent).isZero();
  }

  @Test
  void believesZoomThatAHostsDayIsSpent() {
    Replies replies = replies(allowance, unset());
    ResponseEntity<byte[]> misleading =
        tooMany(
            Map.of(
                "X-RateLimit-Category", "Light",
                "X-RateLimit-Limit", "100",
                "X-RateLimit-Remaining", "0"));
    assertThat(notNow(change(replies, misleading)).notBefore()).contains(TOMORROW);
    assertThat(notNow(change(replies, good())).why()).isEqualTo(Obstacle.DAILY_LIMIT);
    assertThat(ask(replies, good())).as("reading is free").isInstanceOf(ZoomAnswer.Done.class);
    assertThat(sent).isEqualTo(2);
  }

  @Test
  void doesNotTakeYesterdaysLimitForTodays() {
    now = Instant.parse("2026-11-24T00:00:20Z");
    Replies replies = replies(allowance, unset());
    ResponseEntity<byte[]> stillYesterday = tooMany(Map.of("X-RateLimit-Limit", "100"));
    assertThat(notNow(change(replies, stillYesterday)).notBefore()).contains(now.plusSeconds(60));
    assertThat(hosts.reserve(HOST, TODAY)).isEqualTo(HostTurn.GRANTED);
  }

  @Test
  void givesBackWhatZoomDidNotCount() {
    Replies replies = replies(allowance, unset());
    change(replies, tooMany(Map.of("Retry-After", "1")));
    assertThat(spent()).isZero();
    now = now.plusSeconds(1);
    change(replies, answer(500, Map.of()));
    assertThat(spent()).as("it may have happened").isEqualTo(1);
    change(replies, good());
    assertThat(spent()).isEqualTo(2);
  }

  @Test
  void neverCallsWithinATransaction() {
    try (ScriptedZoom zoom = new ScriptedZoom()) {
      assertThatThrownBy(
              () ->
                  zoom.transactions()
                      .inOne(() -> zoom.users().approver(Samples.ORGANIZATION).toString()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("Zoom is called within a transaction.");
      assertThat(zoom.asked()).isEmpty();
    }
  }

  private Replies replies(ZoomAllowance shared, LimitProperties limits) {
    return new Replies(
        JsonMapper.shared(),
        new FaultReading(() -> now),
        new Turnstile(ZOOM, shared, hosts, new Paces(limits), pauses::add, () -> now));
  }

  private ZoomAnswer<String> ask(Replies replies, ResponseEntity<byte[]> answer) {
    return replies.ofApi(
        RestCall.light(Samples.ORGANIZATION, () -> counted(answer)),
        Map.class,
        body -> Optional.of(body.toString()));
  }

  private ZoomAnswer<String> change(Replies replies, ResponseEntity<byte[]> answer) {
    Access access = Samples.ORGANIZATION;
    return replies.ofApi(
        RestCall.changing(access, Samples.HOST, () -> counted(answer)),
        Map.class,
        body -> Optional.of(body.toString()));
  }

  private ResponseEntity<byte[]> counted(ResponseEntity<byte[]> answer) {
    sent++;
    return answer;
  }

  private int spent() {
    return hosts
        .spent(ZOOM, Samples.ACCOUNT, Set.of(Samples.HOST), TODAY)
        .getOrDefault(Samples.HOST, 0);
  }

  private static LimitedCalls light() {
    return new LimitedCalls(ZOOM, Samples.ACCOUNT, CallWeight.LIGHT);
  }

  private static LimitProperties unset() {
    return new LimitProperties(null, null, null);
  }

  private static ResponseEntity<byte[]> good() {
    return answer(200, Map.of());
  }

  private static ResponseEntity<byte[]> good(String type, String category, String limit) {
    return answer(
        200,
        Map.of(
            "X-RateLimit-Type", type,
            "X-RateLimit-Category", category,
            "X-RateLimit-Limit", limit));
  }

  private static ResponseEntity<byte[]> tooMany(Map<String, String> headers) {
    return answer(429, headers);
  }

  private static ResponseEntity<byte[]> answer(int status, Map<String, String> named) {
    HttpHeaders headers = new HttpHeaders();
    named.forEach(headers::set);
    return ResponseEntity.status(status).headers(headers).body("{}".getBytes());
  }

  private static NotNow<String> notNow(ZoomAnswer<String> answer) {
    assertThat(answer).isInstanceOf(NotNow.class);
    return (NotNow<String>) answer;
  }
}
