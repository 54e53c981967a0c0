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
  void tellsNothingOfNobody() {
    assertThat(allowance().spent(ZOOM, host.account(), Set.of(), TODAY)).isEmpty();
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
