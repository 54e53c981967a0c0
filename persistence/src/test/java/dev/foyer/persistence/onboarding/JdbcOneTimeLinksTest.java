package dev.foyer.persistence.onboarding;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.onboarding.port.OneTimeLinksContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcOneTimeLinksTest extends OneTimeLinksContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
