package dev.foyer.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.foyer.web.security.Allowances.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AllowancesTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-04T12:00:00Z"));
  private final Allowances allowances =
      new Allowances(
          Arrays.stream(Kind.values())
              .collect(
                  Collectors.toMap(kind -> kind, _ -> new Allowance(3, Duration.ofMinutes(1)))),
          now::get);

  @Test
  void refusesOneTooManyAndSaysHowLongToWait() {
    for (int time = 0; time < 3; time++) {
      assertThat(allowances.refused(Kind.SIGN_IN, "192.0.2.1")).isEmpty();
    }

    assertThat(allowances.refused(Kind.SIGN_IN, "192.0.2.1")).contains(Duration.ofSeconds(20));
    now.updateAndGet(instant -> instant.plusSeconds(20));
    assertThat(allowances.refused(Kind.SIGN_IN, "192.0.2.1")).isEmpty();
    assertThat(allowances.refused(Kind.SIGN_IN, "192.0.2.1")).isPresent();
  }

  @Test
  void countsKindsAndClientsApart() {
    for (int time = 0; time < 3; time++) {
      allowances.refused(Kind.SIGN_IN, "192.0.2.1");
    }

    assertThat(allowances.refused(Kind.SIGN_IN, "192.0.2.2")).isEmpty();
    assertThat(allowances.refused(Kind.OPENING, "192.0.2.1")).isEmpty();
  }

  @Test
  void takesAWholeIpv6NetworkForOneClient() {
    assertThat(ClientAddress.of("2001:db8:0:1::1")).isEqualTo(ClientAddress.of("2001:db8:0:1::2"));
    assertThat(ClientAddress.of("2001:db8:0:2::1"))
        .isNotEqualTo(ClientAddress.of("2001:db8:0:1::1"));
    assertThat(ClientAddress.of("192.0.2.1")).isNotEqualTo(ClientAddress.of("192.0.2.2"));
  }

  @Test
  void wantsALimitForEverything() {
    assertThatIllegalStateException().isThrownBy(() -> new Allowances(Map.of(), now::get));
  }
}
