package dev.foyer.core.meeting.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.usecase.ListBusiestHosts.BusyHost;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@Rule("BR-54")
class BusiestHostsAreListedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final LocalDate today = LocalDate.ofInstant(rig.clock().instant(), ZoneOffset.UTC);

  @Test
  void listsWhoHasSpentMostTodayAndNobodyElsesHosts() {
    OrganizationConnection.Active connection = rig.connectOrganization(acme);
    spend(connection, "zu-dan-acme.example", 1);
    spend(connection, "zu-carla-acme.example", 2);
    spend(connection, "of-another-organization", 9);

    assertThat(list(5))
        .isEqualTo(
            new ListBusiestHosts.Outcome.Listed(
                today,
                List.of(
                    new BusyHost(acme.member("carla"), 2), new BusyHost(acme.member("dan"), 1))));
    assertThat(list(1).hosts()).hasSize(1);
  }

  @Test
  void beginsAnewWithEachDayOfZoom() {
    spend(rig.connectOrganization(acme), "zu-carla-acme.example", 2);
    rig.clock().advance(Duration.ofDays(1));

    assertThat(list(5).hosts()).isEmpty();
  }

  @Test
  void listsNobodyWithoutAConnection() {
    assertThat(list(5).hosts()).isEmpty();
  }

  private void spend(OrganizationConnection.Active connection, String user, int times) {
    LimitedHost host =
        new LimitedHost(
            connection.approval().environment(),
            connection.approval().account().id(),
            new ZoomUserId(user));
    for (int time = 0; time < times; time++) {
      rig.ports().hostAllowance().reserve(host, today);
    }
  }

  private ListBusiestHosts.Outcome.Listed list(int limit) {
    return Expected.outcome(
        ListBusiestHosts.Outcome.Listed.class,
        rig.foyer()
            .events()
            .listBusiestHosts()
            .handle(new ListBusiestHosts.Command(acme.id(), acme.as("ada"), limit)));
  }
}
