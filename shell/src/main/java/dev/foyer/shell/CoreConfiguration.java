package dev.foyer.shell;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.Upkeep;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.upkeep.port.DatabaseVitals;
import dev.foyer.core.upkeep.port.KeysetVitals;
import dev.foyer.core.upkeep.usecase.Diagnose;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the core's front door over the ports that the adapters hand to Spring. */
@Configuration(proxyBeanMethods = false)
class CoreConfiguration {

  @Bean
  Foyer foyer(Ports ports) {
    return Foyer.assemble(ports);
  }

  /** Can be had where no ports can. */
  @Bean
  Diagnose diagnose(DatabaseVitals database, KeysetVitals keyset, ObjectProvider<Ports> ports) {
    return Upkeep.diagnosis(database, keyset, ports::getObject);
  }

  @Bean
  Ports ports(
      Ports.ForPlatform platform,
      Ports.ForOrganizations organizations,
      Ports.ForConnections connections,
      Ports.ForEvents events,
      Ports.ForMessages messages,
      Ports.ForUpkeep upkeep,
      Ports.ForZoom zoom,
      Mailer mailer,
      Calendars calendars) {
    return new Ports(
        platform, organizations, connections, events, messages, upkeep, zoom, mailer, calendars);
  }
}
