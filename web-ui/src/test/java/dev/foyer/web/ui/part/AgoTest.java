package dev.foyer.web.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.fixture.Given;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, ago.now, 0",
    "PT59.9S, ago.now, 0",
    "PT1M, ago.minutes, 1",
    "PT59M59S, ago.minutes, 59",
    "PT1H, ago.hours, 1",
    "PT23H59M, ago.hours, 23",
    "P1D, ago.days, 1",
    "P30D, ago.days, 30"
  })
  void countsInTheLargestUnitThatFits(Duration since, String key, long count) {
    assertThat(Ago.of(Given.NOON.minus(since), Given.NOON)).isEqualTo(new Ago(key, count));
  }
}
