package dev.foyer.web.connect;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.platform.Secret;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the connect pages share, and whether anybody can be connected at all. */
@Configuration(proxyBeanMethods = false)
class ConnectConfiguration {

  @Bean
  static BrowserCookie browserCookie(Ports.ForPlatform platform) {
    return new BrowserCookie(() -> Secret.random(platform.randomness()));
  }

  @Bean
  static RefusedCredentialsHealth credentialsHealthIndicator(Foyer foyer) {
    return new RefusedCredentialsHealth(foyer.connections().findRefusedCredentials());
  }
}
