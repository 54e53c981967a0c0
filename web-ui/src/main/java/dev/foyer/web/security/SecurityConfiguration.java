package dev.foyer.web.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Three chains: webhooks, the plain pages that any node serves without a session, and the views. No
 * chain writes headers of its own: {@link AnswerHeaders} does for every answer.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String[] PLAIN_PAGES = {
    "/connect/**", "/zoom/**", "/set-up/**", "/password/**", "/actuator/**", "/assets/**"
  };

  @Bean
  SignedInMembers signedInMembers(SecurityContextHolderStrategy contexts) {
    return new SignedInMembers(contexts);
  }

  @Bean
  PasswordSignIn passwordSignIn(
      Foyer foyer, PasswordEncoder passwords, Ports.ForPlatform platform) {
    return new PasswordSignIn(foyer.onboarding().recogniseMember(), passwords, platform.clock());
  }

  /** Zoom's messages prove themselves by signature. */
  @Bean
  @Order(1)
  SecurityFilterChain webhooks(HttpSecurity http) {
    return stateless(http.securityMatcher("/zoom/webhooks/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain plainPages(HttpSecurity http) {
    return stateless(http.securityMatcher(PLAIN_PAGES))
        .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain views(HttpSecurity http) {
    return http.headers(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView("/sign-in", "/sign-in")
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.headers(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieName("__Host-foyer-form");
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(true).sameSite("Lax"));
    return repository;
  }
}
