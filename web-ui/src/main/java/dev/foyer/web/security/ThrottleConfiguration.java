package dev.foyer.web.security;

import dev.foyer.core.Ports;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How often what may be done. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class ThrottleConfiguration {

  @Bean
  static Allowances allowances(Limits limits, Ports.ForPlatform platform) {
    return new Allowances(limits.limits(), platform.clock());
  }

  /** Behind the headers, before everything else: also before the sign-in hashes a password. */
  @Bean
  static FilterRegistrationBean<Throttle> throttle(Allowances allowances) {
    FilterRegistrationBean<Throttle> registration =
        new FilterRegistrationBean<>(new Throttle(allowances));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
    registration.setAsyncSupported(true);
    return registration;
  }
}
