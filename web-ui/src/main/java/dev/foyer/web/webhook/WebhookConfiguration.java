package dev.foyer.web.webhook;

import dev.foyer.core.Foyer;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the webhooks. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

  /** The threads are no bean: Spring Boot would take them for the application's own. */
  @Bean
  static Reception reception(Foyer foyer) {
    return new Reception(
        foyer.hearing().receiveWebhook(), Executors.newVirtualThreadPerTaskExecutor());
  }

  @Bean
  static DeafAppsHealth webhooksHealthIndicator(Foyer foyer) {
    return new DeafAppsHealth(foyer.hearing().findDeafApps());
  }
}
