package dev.foyer.web.plain;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The plain pages' language and style sheet. */
@Configuration(proxyBeanMethods = false)
class PlainPagesConfiguration {

  private static final Duration KEPT_FOR = Duration.ofHours(1);

  @Bean
  static LocaleResolver localeResolver() {
    return new BrowserLocales();
  }

  @Bean
  static RouterFunction<ServerResponse> assets() {
    return RouterFunctions.resources(
        "/assets/**",
        new ClassPathResource("plain/assets/"),
        (_, headers) -> headers.setCacheControl(CacheControl.maxAge(KEPT_FOR)));
  }
}
