package dev.foyer.web.whole;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.platform.JobRunner;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The core assembled with the adapters that are shipped: a node without pages. */
public final class RealParts implements AutoCloseable {

  /** Found by nobody who scans for configurations. */
  @TestConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Assembled {
    @Bean
    Foyer foyer(
        Ports.ForPlatform platform,
        Ports.ForOrganizations organizations,
        Ports.ForConnections connections,
        Ports.ForEvents events,
        Ports.ForMessages messages,
        Ports.ForUpkeep upkeep,
        Ports.ForZoom zoom,
        Mailer mailer,
        Calendars calendars) {
      return Foyer.assemble(
          new Ports(
              platform,
              organizations,
              connections,
              events,
              messages,
              upkeep,
              zoom,
              mailer,
              calendars));
    }

    @Bean
    JobRunner jobRunner(Foyer foyer) {
      return foyer.jobs();
    }
  }

  /** Vaadin's configuration needs a web server. */
  private static final String[] VAADIN = {
    "com.vaadin.flow.spring.SpringBootAutoConfiguration",
    "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
    "com.vaadin.flow.spring.VaadinScopesConfig"
  };

  private final ConfigurableApplicationContext application;
  private final SimulatedZoom zoom;

  private RealParts(ConfigurableApplicationContext application) {
    this.application = application;
    this.zoom =
        new SimulatedZoom(application.getEnvironment().getRequiredProperty("foyer.simulator.uri"));
  }

  /** Starts on an empty home below the module's build folder. */
  static RealParts startIn(String name) {
    Path home = Path.of("target", "homes", name + "-" + ProcessHandle.current().pid());
    return start(Assembled.class, "foyer.home=" + home.toAbsolutePath(), "foyer.simulator.port=0");
  }

  /** Starts with this configuration too, and these settings. */
  public static RealParts start(Class<?> configuration, String... settings) {
    return new RealParts(
        new SpringApplicationBuilder(Assembled.class, configuration)
            .web(WebApplicationType.NONE)
            .properties("spring.main.banner-mode=off")
            .properties("spring.autoconfigure.exclude=" + String.join(",", VAADIN))
            .run(Stream.of(settings).map(setting -> "--" + setting).toArray(String[]::new)));
  }

  public Foyer foyer() {
    return part(Foyer.class);
  }

  Grants grants() {
    return part(Grants.class);
  }

  /** One of the parts behind the core. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }

  public SimulatedZoom zoom() {
    return zoom;
  }

  @Override
  public void close() {
    application.close();
  }
}
