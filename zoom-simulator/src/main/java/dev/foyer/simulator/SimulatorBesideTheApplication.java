package dev.foyer.simulator;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the simulator beside a Spring application, unless a Zoom is configured, and publishes
 * where it is as {@code foyer.simulator.uri}. It does so before any bean exists, since the port may
 * be any free one and the beans that talk to Zoom need to know it; the simulator ends after the
 * application's beans.
 */
final class SimulatorBesideTheApplication
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final System.Logger LOG =
      System.getLogger(SimulatorBesideTheApplication.class.getName());
  private static final String URI_PROPERTY = "foyer.simulator.uri";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    SimulatorProperties properties =
        Binder.get(environment).bindOrCreate("foyer.simulator", SimulatorProperties.class);
    if (properties.uri() != null || !isWanted(properties, environment)) {
      return;
    }
    SimulatorSettings settings = settings(properties, environment);
    if (!properties.start()) {
      Simulator.running(settings.folder()).ifPresent(uri -> publish(uri, environment));
      return;
    }
    Simulator simulator = Simulator.start(settings);
    publish(simulator.uri(), environment);
    closeWith(context, simulator);
    LOG.log(
        Level.INFO,
        simulator.runsElsewhere() ? "Using the Zoom simulator at {0}" : "Zoom simulator at {0}",
        simulator.uri());
  }

  private static boolean isWanted(
      SimulatorProperties properties, ConfigurableEnvironment environment) {
    Boolean enabled = properties.enabled();
    return enabled == null ? !aZoomIsConfigured(environment) : enabled;
  }

  private static boolean aZoomIsConfigured(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .map(EnumerablePropertySource.class::cast)
        .flatMap(source -> Stream.of(source.getPropertyNames()))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("foyer.zoom.") || name.startsWith("foyer_zoom_"));
  }

  private static SimulatorSettings settings(
      SimulatorProperties properties, ConfigurableEnvironment environment) {
    Binder binder = Binder.get(environment);
    String webPort = binder.bind("foyer.port", String.class).orElse("8080");
    Path home = Path.of(binder.bind("foyer.home", String.class).orElse(".foyer"));
    URI publicUrl =
        binder
            .bind("foyer.public-url", URI.class)
            .orElseGet(() -> URI.create("http://localhost:" + webPort));
    URI webhookUrl = properties.webhookUrl();
    return SimulatorSettings.local(home, properties.port(), publicUrl)
        .withWebhookUrl(webhookUrl == null ? publicUrl : webhookUrl);
  }

  private static void publish(URI uri, ConfigurableEnvironment environment) {
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("foyerSimulator", Map.of(URI_PROPERTY, uri.toString())));
  }

  private static void closeWith(ConfigurableApplicationContext context, Simulator simulator) {
    Optional.of(context.getBeanFactory())
        .filter(DefaultSingletonBeanRegistry.class::isInstance)
        .map(DefaultSingletonBeanRegistry.class::cast)
        .orElseThrow(() -> new IllegalStateException("Nothing would close the simulator"))
        .registerDisposableBean("zoomSimulator", (DisposableBean) simulator::close);
  }
}
