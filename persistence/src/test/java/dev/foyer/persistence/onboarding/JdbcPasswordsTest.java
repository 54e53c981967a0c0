package dev.foyer.persistence.onboarding;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.onboarding.port.PasswordsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcPasswordsTest extends PasswordsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
