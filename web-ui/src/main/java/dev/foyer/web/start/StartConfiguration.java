package dev.foyer.web.start;

import dev.foyer.core.Foyer;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.web.EmbeddedDefault;
import dev.foyer.web.PublicUrl;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.sample.SampleOrganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Wires the opening. */
@Configuration(proxyBeanMethods = false)
class StartConfiguration {

  @Bean
  static Announcement announcement(
      PublicUrl publicUrl, ZoomEnvironment zoom, Environment environment) {
    return new Announcement(System.out, publicUrl, zoom, environment);
  }

  @Bean
  static Opening opening(
      EmbeddedDefault embeddedDefault,
      SampleOrganization sample,
      Foyer foyer,
      Announcement announcement,
      HandOver handOver) {
    return new Opening(
        embeddedDefault,
        sample,
        foyer.onboarding().offerSetUp(),
        foyer.connections().startWatching(),
        foyer.messages().startForgetting(),
        announcement,
        handOver);
  }
}
