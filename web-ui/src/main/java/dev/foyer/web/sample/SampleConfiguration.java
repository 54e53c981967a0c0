package dev.foyer.web.sample;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The sample, for whoever starts. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

  @Bean
  static SampleOrganization sampleOrganization(
      Foyer foyer, Ports.ForPlatform platform, PasswordEncoder passwords) {
    return new SampleOrganization(foyer, platform.transactions(), passwords);
  }
}
