package dev.foyer.core.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchIntervalTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT5M", "PT1H", "PT24H"})
  void isBetweenFiveMinutesAndADay(Duration length) {
    assertThat(new WatchInterval(length).length()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT4M59S", "PT24H1S", "PT0S", "PT-1H"})
  void isNeitherShorterNorLonger(Duration length) {
    assertThatThrownBy(() -> new WatchInterval(length))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
