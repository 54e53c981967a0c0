package dev.foyer.web.inmemory;

import dev.foyer.core.Foyer;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.Ports;
import dev.foyer.core.PortsInMemory;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.message.port.Mailer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hands the ports in memory to Spring, in the place of the adapters. */
@TestConfiguration(proxyBeanMethods = false)
class InMemoryWorld {

  @Bean
  static FoyerUnderTest foyerUnderTest() {
    return new FoyerUnderTest();
  }

  /** The one whose members may lose their roles. */
  @Bean
  @Primary
  static Foyer changingFoyer(FoyerUnderTest world) {
    return world.foyer();
  }

  @Bean
  static Companies companies(FoyerUnderTest world) {
    return new Companies(world);
  }

  @Bean
  static Ports ports(FoyerUnderTest world) {
    return PortsInMemory.of(world.ports(), world.zoom(), world.clock());
  }

  @Bean
  static Ports.ForPlatform platformPorts(Ports ports) {
    return ports.platform();
  }

  @Bean
  static Ports.ForOrganizations organizationPorts(Ports ports) {
    return ports.organizations();
  }

  @Bean
  static Ports.ForConnections connectionPorts(Ports ports) {
    return ports.connections();
  }

  @Bean
  static Ports.ForEvents eventPorts(Ports ports) {
    return ports.events();
  }

  @Bean
  static Ports.ForMessages messagePorts(Ports ports) {
    return ports.messages();
  }

  @Bean
  static Ports.ForUpkeep upkeepPorts(Ports ports) {
    return ports.upkeep();
  }

  @Bean
  static Mailer mailer(Ports ports) {
    return ports.mailer();
  }

  @Bean
  static Calendars calendars(Ports ports) {
    return ports.calendars();
  }

  @Bean
  static Ports.ForZoom zoomPorts(Ports ports) {
    return ports.zoom();
  }
}
