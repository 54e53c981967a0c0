package dev.foyer.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.WatchInterval;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class WatchSettingsTest {

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties(WatchSettings.class)
  static class Bound {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Bound.class);

  @Test
  void checksEveryHourUnlessToldOtherwise() {
    application.run(
        context ->
            assertThat(context.getBean(WatchSettings.class).interval())
                .isEqualTo(WatchInterval.USUAL));
  }

  @Test
  void takesTheOperatorsInterval() {
    application
        .withPropertyValues("foyer.watch.every=15m")
        .run(
            context ->
                assertThat(context.getBean(WatchSettings.class).interval())
                    .isEqualTo(new WatchInterval(Duration.ofMinutes(15))));
  }

  @Test
  void refusesAnIntervalThatZoomOrTheAdminsWouldSufferFrom() {
    application
        .withPropertyValues("foyer.watch.every=10s")
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .hasMessageContaining("every 5 minutes at most"));
  }
}
