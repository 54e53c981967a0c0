package dev.foyer.web.security;

import dev.foyer.core.Ports;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.web.PublicUrl;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** What stands before all chains. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

  @Bean
  static PagePolicy pagePolicy(ZoomEnvironment zoom, Environment environment) {
    return new PagePolicy(ConsentOrigins.of(zoom, environment));
  }

  @Bean
  static ViewNonces viewNonces(PagePolicy policy, Ports.ForPlatform platform) {
    return new ViewNonces(policy, platform.randomness());
  }

  @Bean
  static FilterRegistrationBean<AnswerHeaders> answerHeaders(
      PublicUrl publicUrl, PagePolicy policy) {
    FilterRegistrationBean<AnswerHeaders> registration =
        new FilterRegistrationBean<>(new AnswerHeaders(publicUrl.https(), policy));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
    registration.setAsyncSupported(true);
    return registration;
  }

  @Bean
  static FilterRegistrationBean<OwnPagesOnly> ownPagesOnly(PublicUrl publicUrl) {
    FilterRegistrationBean<OwnPagesOnly> registration =
        new FilterRegistrationBean<>(new OwnPagesOnly(publicUrl));
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    registration.setAsyncSupported(true);
    return registration;
  }

  /** Over https the session's cookie is nobody else's: no other host can set or read it. */
  @Bean
  static ServletContextInitializer sessionCookie(PublicUrl publicUrl) {
    return context -> {
      boolean https = publicUrl.https();
      context.getSessionCookieConfig().setName(https ? "__Host-foyer" : "foyer");
      context.getSessionCookieConfig().setPath("/");
      context.getSessionCookieConfig().setSecure(https);
    };
  }
}
