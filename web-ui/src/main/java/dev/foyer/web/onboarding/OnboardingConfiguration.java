package dev.foyer.web.onboarding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the pages share on which passwords are chosen. */
@Configuration(proxyBeanMethods = false)
class OnboardingConfiguration {

  @Bean
  static NewPassword newPassword(PasswordEncoder encoder) {
    return new NewPassword(encoder);
  }
}
