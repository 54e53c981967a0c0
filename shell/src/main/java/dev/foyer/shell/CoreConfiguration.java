package dev.foyer.shell;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the core's front door over the ports that the adapters hand to Spring. */
@Configuration(proxyBeanMethods = false)
class CoreConfiguration {

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
}
