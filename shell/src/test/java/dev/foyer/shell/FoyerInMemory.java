package dev.foyer.shell;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.PortsInMemory;
import dev.foyer.core.upkeep.usecase.Diagnose;
import dev.foyer.shell.line.LineRunner;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;

/** Puts a Foyer in memory, a fresh one for each test, before the adapters' ports. */
@TestConfiguration(proxyBeanMethods = false)
class FoyerInMemory {

  @Bean
  ShellUnderTest shellUnderTest(LineRunner lines) {
    return new ShellUnderTest(lines);
  }

  @Bean
  @Primary
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Foyer foyerInMemory(ShellUnderTest shell) {
    return shell.foyer().foyer();
  }

  @Bean
  @Primary
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Diagnose diagnoseInMemory(ShellUnderTest shell) {
    return shell.foyer().diagnosis();
  }

  @Bean
  @Primary
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Ports.ForPlatform platformInMemory(ShellUnderTest shell) {
    return PortsInMemory.of(shell.foyer().ports(), shell.foyer().zoom(), shell.foyer().clock())
        .platform();
  }
}
