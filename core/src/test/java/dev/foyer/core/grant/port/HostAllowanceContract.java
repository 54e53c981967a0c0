package dev.foyer.core.grant.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.grant.HostTurn;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link HostAllowance} promises. */
public abstract class HostAllowanceContract extends PortContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoomEnvironment ZOOM = new ZoomEnvironment("zoom.example");

  private LimitedHost host;

  private HostAllowance allowance() {
    return ports().hostAllowance();
  }

  @BeforeEach
  void nameAHost() {
    host = new LimitedHost(ZOOM, new ZoomAccountId("acme-" + given.id()), new ZoomUserId("dan"));
  }

  @Test
  void grantsAHundredAndNotOneMore() {
    for (int call = 0; call < LimitedHost.PER_DAY; call++) {
      assertThat(allowance().reserve(host, TODAY)).isEqualTo(HostTurn.GRANTED);
    }
    assertThat(allowance().reserve(host, TODAY)).isEqualTo(HostTurn.SPENT);
    assertThat(spent(TODAY)).isEqualTo(LimitedHost.PER_DAY);
    assertThat(allowance().reserve(host, TODAY.plusDays(1))).isEqualTo(HostTurn.GRANTED);
  }

  @Test
  void grantsAHundredWhenManyAskAtOnce() {
    long granted = Threads.allDo(() -> grantedOf(5)).stream().mapToLong(Long::longValue).sum();
    assertThat(granted).isEqualTo(LimitedHost.PER_DAY);
  }

  @Test
  void takesBackWhatWasNotUsed() {
    allowance().reserve(host, TODAY);
    allowance().reserve(host, TODAY);
    allowance().giveBack(host, TODAY);
    assertThat(spent(TODAY)).isEqualTo(1);
    allowance().giveBack(host, TODAY);
    allowance().giveBack(host, TODAY);
    assertThat(spent(TODAY)).as("never less than nothing").isZero();
  }

  @Test
  void grantsNothingOnceZoomSaysItIsSpent() {
    allowance().exhaust(host, TODAY);
    assertThat(allowance().reserve(host, TODAY)).isEqualTo(HostTurn.SPENT);
    assertThat(allowance().reserve(host, TODAY.plusDays(1))).isEqualTo(HostTurn.GRANTED);
  }

  @Test
  void keepsHostsAccountsAndEnvironmentsApart() {
    allowance().exhaust(host, TODAY);
    ZoomUserId erin = new ZoomUserId("erin");
    ZoomAccountId elsewhere = new ZoomAccountId("other-" + given.id());
    assertThat(allowance().reserve(new LimitedHost(ZOOM, host.account(), erin), TODAY))
        .isEqualTo(HostTurn.GRANTED);
    assertThat(allowance().reserve(new LimitedHost(ZOOM, elsewhere, host.user()), TODAY))
        .isEqualTo(HostTurn.GRANTED);
    assertThat(
            allowance()
                .reserve(
                    new LimitedHost(ZoomEnvironment.SIMULATED, host.account(), host.user()), TODAY))
        .isEqualTo(HostTurn.GRANTED);
    assertThat(
            allowance()
                .spent(ZOOM, host.account(), Set.of(host.user(), erin, new ZoomUserId("x")), TODAY))
        .isEqualTo(Map.of(host.user(), LimitedHost.PER_DAY, erin, 1));
  }

  @Test
  void tellsWhoHasUsedUpTheDay() {
    allowance().exhaust(host, TODAY);
    allowance().reserve(new LimitedHost(ZOOM, host.account(), new ZoomUserId("erin")), TODAY);

    assertThat(allowance().usedUp(ZOOM, TODAY, 1_000)).contains(host).doesNotHaveDuplicates();
    assertThat(allowance().usedUp(ZOOM, TODAY, 1_000))
        .filteredOn(used -> used.account().equals(host.account()))
        .containsExactly(host);
    assertThat(allowance().usedUp(ZOOM, TODAY.plusDays(1), 1_000)).doesNotContain(host);
    assertThat(allowance().usedUp(ZoomEnvironment.SIMULATED, TODAY, 1_000)).doesNotContain(host);
  }

  @Test
  void tellsNothingOfNobody() {
    assertThat(allowance().spent(ZOOM, host.account(), Set.of(), TODAY)).isEmpty();
  }

  @Test
  void tellsWhoIsBusiestInTheAccountOnADay() {
    LimitedHost erin = new LimitedHost(ZOOM, host.account(), new ZoomUserId("erin"));
    allowance().reserve(host, TODAY);
    allowance().exhaust(erin, TODAY);
    allowance().exhaust(host, TODAY.plusDays(1));
    allowance()
        .exhaust(
            new LimitedHost(ZOOM, new ZoomAccountId("other-" + given.id()), host.user()), TODAY);
    LimitedHost nobody = new LimitedHost(ZOOM, host.account(), new ZoomUserId("frank"));
    allowance().reserve(nobody, TODAY);
    allowance().giveBack(nobody, TODAY);
    HostAllowance.Spent most = new HostAllowance.Spent(erin.user(), LimitedHost.PER_DAY);
    assertThat(allowance().busiest(ZOOM, host.account(), TODAY, 5))
        .containsExactly(most, new HostAllowance.Spent(host.user(), 1));
    assertThat(allowance().busiest(ZOOM, host.account(), TODAY, 1)).containsExactly(most);
    assertThat(allowance().busiest(ZoomEnvironment.SIMULATED, host.account(), TODAY, 5)).isEmpty();
  }

  private long grantedOf(int calls) {
    long granted = 0;
    for (int call = 0; call < calls; call++) {
      granted += allowance().reserve(host, TODAY) == HostTurn.GRANTED ? 1 : 0;
    }
    return granted;
  }

  private int spent(LocalDate day) {
    return allowance()
        .spent(host.environment(), host.account(), Set.of(host.user()), day)
        .getOrDefault(host.user(), 0);
  }
}
