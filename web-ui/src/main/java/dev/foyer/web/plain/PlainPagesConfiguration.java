package dev.foyer.web.plain;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The plain pages' language and style sheet. */
@Configuration(proxyBeanMethods = false)
class PlainPagesConfiguration implements WebMvcConfigurer {

  private static final Duration KEPT_FOR = Duration.ofHours(1);

  @Bean
  static LocaleResolver localeResolver() {
    return new BrowserLocales();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/plain-pages/**")
        .addResourceLocations("classpath:/plain/assets/")
        .setCacheControl(CacheControl.maxAge(KEPT_FOR));
  }
}
