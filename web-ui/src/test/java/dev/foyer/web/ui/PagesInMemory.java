package dev.foyer.web.ui;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.foyer.core.Foyer;
import dev.foyer.web.EmbeddedDefault;
import dev.foyer.web.PublicUrl;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.security.Allowance;
import dev.foyer.web.security.Allowances;
import dev.foyer.web.security.Reauthentication;
import dev.foyer.web.ui.part.Visitors;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;

/** What the pages are given, over a {@link World}; each page gets the world as it is then. */
@TestConfiguration(proxyBeanMethods = false)
class PagesInMemory {

  @Bean
  World world() {
    return new World();
  }

  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Foyer foyer(World world) {
    return world.foyer().foyer();
  }

  @Bean(destroyMethod = "")
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  LiveUpdates liveUpdates(World world) {
    return world.live();
  }

  @Bean
  Visitors visitors(World world) {
    return new Visitors(
        world::signedIn,
        () -> world.foyer().clock().instant(),
        () -> world.foyer().ports().ids().next());
  }

  @Bean
  VaadinServiceInitListener prepareUi(Visitors visitors) {
    return new PrepareUi(visitors);
  }

  @Bean
  AuthenticationContext authenticationContext() {
    return new AuthenticationContext();
  }

  @Bean
  EmbeddedDefault embeddedDefault() {
    return new EmbeddedDefault(true);
  }

  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Reauthentication reauthentication(World world) {
    return world.reauthentication();
  }

  @Bean
  Allowances allowances(World world) {
    return new Allowances(
        Arrays.stream(Allowances.Kind.values())
            .collect(
                Collectors.toMap(kind -> kind, _ -> new Allowance(1000, Duration.ofMinutes(1)))),
        () -> world.foyer().clock().instant());
  }

  @Bean
  HandOver handOver() {
    return new HandOver(PublicUrl.of("https://foyer.example/"));
  }
}
