package dev.foyer.persistence;

import dev.foyer.persistence.secret.TestKeyset;
import java.util.ArrayList;
import java.util.List;
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

  private TestStorage() {}

  /** Without job workers, as in the shell. */
  public static ConfigurableApplicationContext on(TestDatabase database, String... settings) {
    return with(database, new Class<?>[0], settings);
  }

  /** With more configuration, and job workers where the settings switch them on. */
  public static ConfigurableApplicationContext with(
      TestDatabase database, Class<?>[] configuration, String... settings) {
    List<String> all = new ArrayList<>(List.of(database.properties()));
    all.add("foyer.keyset-file=" + TestKeyset.file());
    all.add("db-scheduler.enabled=false");
    all.add("spring.main.banner-mode=off");
    all.addAll(List.of(settings));
    return new SpringApplicationBuilder(Application.class)
        .sources(configuration)
        .web(WebApplicationType.NONE)
        .properties(all.toArray(String[]::new))
        .run();
  }
}
