package dev.foyer.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

class BesideTheApplicationTest {

  @Configuration(proxyBeanMethods = false)
  static class Application {}

  @TempDir private Path home = Path.of("");

  @Test
  void standsInForZoomWhenNoZoomIsConfigured() {
    URI address;
    try (ConfigurableApplicationContext application = run("foyer.public-url=http://localhost:9")) {
      address = simulator(application).orElseThrow();
      TestZoom zoom = new TestZoom(address);
      assertThat(zoom.page("/").body())
          .contains("http://localhost:9/zoom/callback/personal")
          .contains("http://localhost:9/zoom/webhooks/personal");
    }
    assertThat(Simulator.running(home.resolve("zoom-simulator"))).isEmpty();
  }

  @Test
  void sendsWebhooksElsewhereThanToThePublicUrlWhenToldTo() {
    try (ConfigurableApplicationContext application =
        run("foyer.simulator.webhook-url=http://127.0.0.1:9/")) {
      TestZoom zoom = new TestZoom(simulator(application).orElseThrow());
      assertThat(zoom.page("/").body()).contains("http://127.0.0.1:9/zoom/webhooks/organization");
    }
  }

  @Test
  void staysAwayWhenAZoomIsConfigured() {
    try (ConfigurableApplicationContext application = run("foyer.zoom.oauth-url=https://x")) {
      assertThat(simulator(application)).isEmpty();
    }
  }

  @Test
  void standsInNextToAConfiguredZoomWhenAskedTo() {
    try (ConfigurableApplicationContext application =
        run("foyer.zoom.oauth-url=https://x", "foyer.simulator.enabled=true")) {
      assertThat(simulator(application)).isPresent();
    }
  }

  @Test
  void staysAwayWhenSwitchedOffOrNamedElsewhere() {
    try (ConfigurableApplicationContext application = run("foyer.simulator.enabled=false")) {
      assertThat(simulator(application)).isEmpty();
    }
    try (ConfigurableApplicationContext application = run("foyer.simulator.uri=http://other")) {
      assertThat(simulator(application)).contains(URI.create("http://other"));
      assertThat(home.resolve("zoom-simulator")).doesNotExist();
    }
  }

  @Test
  void findsARunningOneForAProcessThatMayNotStartIt() {
    try (ConfigurableApplicationContext none = run("foyer.simulator.start=false")) {
      assertThat(simulator(none)).isEmpty();
    }
    try (ConfigurableApplicationContext web = run();
        ConfigurableApplicationContext shell = run("foyer.simulator.start=false")) {
      assertThat(simulator(shell)).isEqualTo(simulator(web)).isPresent();
    }
  }

  @Test
  void leavesARunningOneAloneWhenTheSecondApplicationEnds() {
    try (ConfigurableApplicationContext first = run()) {
      try (ConfigurableApplicationContext second = run()) {
        assertThat(simulator(second)).isEqualTo(simulator(first));
      }
      assertThat(new TestZoom(simulator(first).orElseThrow()).page("/").status()).isEqualTo(200);
    }
  }

  private ConfigurableApplicationContext run(String... properties) {
    String[] arguments =
        Stream.concat(
                Stream.of("foyer.home=" + home, "foyer.simulator.port=0"), Stream.of(properties))
            .map(property -> "--" + property)
            .toArray(String[]::new);
    return new SpringApplicationBuilder(Application.class)
        .web(WebApplicationType.NONE)
        .run(arguments);
  }

  private static Optional<URI> simulator(ConfigurableApplicationContext application) {
    return Optional.ofNullable(
        application.getEnvironment().getProperty("foyer.simulator.uri", URI.class));
  }
}
