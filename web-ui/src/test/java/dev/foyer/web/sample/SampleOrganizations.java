package dev.foyer.web.sample;

import dev.foyer.core.FoyerUnderTest;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/** Makes samples for tests of other packages. */
public final class SampleOrganizations {

  private SampleOrganizations() {}

  public static SampleOrganization on(FoyerUnderTest world) {
    return new SampleOrganization(
        world.foyer(),
        world.ports().transactions(),
        PasswordEncoderFactories.createDelegatingPasswordEncoder());
  }
}
