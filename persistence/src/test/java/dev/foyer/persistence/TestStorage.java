package dev.foyer.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the storage as an application would have it, on a schema of its own. */
public final class TestStorage {

  @SpringBootConfiguration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Application {}

  private static final String[] USUAL = {
    "db-scheduler.enabled=false", "spring.main.banner-mode=off"
  };

  private TestStorage() {}

  /** Without job workers, as in the shell. */
  public static ConfigurableApplicationContext on(TestDatabase database, String... settings) {
    return with(database, new Class<?>[0], settings);
  }

  /** With more configuration, and job workers where the settings switch them on. */
  public static ConfigurableApplicationContext with(
      TestDatabase database, Class<?>[] configuration, String... settings) {
    Map<String, String> byName = new LinkedHashMap<>();
    Stream.of(database.properties(), USUAL, settings)
        .flatMap(Stream::of)
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> byName.put(setting[0], setting[1]));
    return new SpringApplicationBuilder(Application.class)
        .sources(configuration)
        .web(WebApplicationType.NONE)
        .run(byName.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new));
  }
}
