package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.OrganizationFact;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every combination of what the organization's connection, the member's own and the match say: the
 * meeting that Zoom has afterwards is on the host's Zoom user, or there is none. Never on the
 * admin's, the team's or anybody else's.
 */
@Rule({"BR-20", "BR-21", "BR-50"})
class HostsZoomIsUsedTest {

  /** In an order in which no meeting that waits is made later. */
  private static final List<OrganizationFact> FACTS =
      List.of(
          OrganizationFact.ACTIVE,
          OrganizationFact.AT_RISK,
          OrganizationFact.PAUSED,
          OrganizationFact.LAPSED,
          OrganizationFact.NOT_CONNECTED);

  private static RealParts parts;
  private static Acme acme;
  private static HostsWithFacts hosts;

  @BeforeAll
  static void connect() {
    parts = RealParts.startIn("hosts-zoom");
    acme = Acme.founded(parts);
    hosts = new HostsWithFacts(parts, acme);
  }

  @AfterAll
  static void stop() {
    parts.close();
  }

  @Test
  void whateverTheFactsAre() {
    assertThat(FACTS).containsExactlyInAnyOrder(OrganizationFact.values());
    Map<Booking, Optional<String>> expected = new LinkedHashMap<>();
    for (OrganizationFact fact : FACTS) {
      hosts.organizationIs(fact);
      List<HostsWithFacts.Host> all = hosts.all();
      assertThat(all)
          .extracting(HostsWithFacts.Host::facts)
          .containsExactlyInAnyOrderElementsOf(MemberFacts.all());
      Map<Booking, HostsWithFacts.Host> booked = new LinkedHashMap<>();
      all.forEach(host -> booked.put(acme.book(host.member()), host));
      booked.keySet().forEach(HostsZoomIsUsedTest::awaitDecision);
      booked.forEach((booking, host) -> expected.put(booking, zoomUser(fact, host)));
      assertThat(hosts.organizationFact()).isEqualTo(fact);
    }

    assertThat(expected).hasSize(240);
    Map<Long, String> made = hostsAtZoom();
    List<Long> accountedFor = new ArrayList<>();
    expected.forEach(
        (booking, zoomUser) -> {
          Optional<Long> meeting = meeting(booking);
          assertThat(meeting.map(made::get)).as(booking.toString()).isEqualTo(zoomUser);
          meeting.ifPresent(accountedFor::add);
        });
    assertThat(made.keySet())
        .as("and nothing besides")
        .containsExactlyInAnyOrderElementsOf(accountedFor);
  }

  /** The rule, written down a second time. */
  private static Optional<String> zoomUser(OrganizationFact fact, HostsWithFacts.Host host) {
    if (host.facts().personal() == PersonalFact.CONNECTED) {
      return host.own();
    }
    boolean works = fact == OrganizationFact.ACTIVE || fact == OrganizationFact.AT_RISK;
    return host.inTheAccount().filter(_ -> works && !host.facts().optedOut());
  }

  private static void awaitDecision(Booking booking) {
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                switch (acme.event(booking).meeting().orElseThrow()) {
                  case Meeting.Ready _ -> true;
                  case Meeting.Waiting waiting ->
                      waiting.delay().reason() instanceof WaitReason.NoUsableZoom;
                  default -> false;
                });
  }

  private static Optional<Long> meeting(Booking booking) {
    return acme.event(booking).meeting().orElseThrow() instanceof Meeting.Ready ready
        ? Optional.of(ready.details().meeting().value())
        : Optional.empty();
  }

  private static Map<Long, String> hostsAtZoom() {
    Map<Long, String> made = new HashMap<>();
    parts
        .zoom()
        .control("GET", "meetings", "")
        .path("meetings")
        .values()
        .forEach(each -> made.put(each.path("id").asLong(), each.path("host_id").asString()));
    return made;
  }
}
