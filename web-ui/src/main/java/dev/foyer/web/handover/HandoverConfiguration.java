package dev.foyer.web.handover;

import dev.foyer.web.PublicUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The links, for whoever hands them over. */
@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

  @Bean
  static HandOver handOver(PublicUrl publicUrl) {
    return new HandOver(publicUrl);
  }
}
