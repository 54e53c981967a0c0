package dev.foyer.shell.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.shell.CommandTest;
import dev.foyer.shell.ShellUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CommandTest
class ForecastCommandsTest {
  private final ShellUnderTest shell;
  private SampleOrganization acme;

  ForecastCommandsTest(@Autowired ShellUnderTest shell) {
    this.shell = shell;
  }

  @BeforeEach
  void begin() {
    acme = shell.begin().acme();
  }

  @Test
  void listsEventsOfOneHostThatOverlap() {
    Booking one = shell.foyer().book(acme.member("carla"));
    Booking other = shell.foyer().book(acme.member("carla"));
    shell.foyer().book(acme.member("ada"));

    assertThat(shell.run("meeting forecast --output csv").out().lines())
        .satisfiesExactly(
            titles -> assertThat(titles).isEqualTo("Host,Day (UTC),What,Event ids"),
            carlas ->
                assertThat(carlas)
                    .startsWith("carla@acme.example,2026-03-05,")
                    .contains("overlap")
                    .contains(one.id().toString(), other.id().toString()));
    assertThat(shell.run("meeting forecast --output json").json("/complete").asBoolean()).isTrue();
  }

  @Test
  void tellsNothingOfQuietHosts() {
    shell.foyer().book(acme.member("carla"));
    assertThat(shell.run("meeting forecast --output csv").out().lines()).hasSize(1);
  }
}
