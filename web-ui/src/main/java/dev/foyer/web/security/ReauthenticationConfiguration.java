package dev.foyer.web.security;

import dev.foyer.core.Foyer;
import dev.foyer.core.Ports;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Asks for the password that one signs in with. */
@Configuration(proxyBeanMethods = false)
class ReauthenticationConfiguration {

  @Bean
  static Reauthentication reauthentication(
      SignedInMembers signedIn,
      PasswordSignIn signIn,
      Foyer foyer,
      Allowances allowances,
      Ports.ForPlatform platform) {
    return new Reauthentication(
        new SessionProof(),
        password ->
            signedIn
                .current()
                .filter(
                    member ->
                        foyer
                            .onboarding()
                            .showMember()
                            .handle(member.organization(), member.member())
                            .map(Member::email)
                            .filter(email -> isPasswordOf(member, email, password, signIn))
                            .isPresent())
                .isPresent(),
        () -> allowances.refused(Allowances.Kind.PROOF, signedIn.require().getName()),
        platform.clock());
  }

  private static boolean isPasswordOf(
      SignedInMember member, EmailAddress email, String password, PasswordSignIn signIn) {
    try {
      return member.equals(
          signIn
              .authenticate(
                  UsernamePasswordAuthenticationToken.unauthenticated(email.value(), password))
              .getPrincipal());
    } catch (BadCredentialsException wrong) {
      return false;
    }
  }
}
