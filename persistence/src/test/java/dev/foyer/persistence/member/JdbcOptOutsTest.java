package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.OptOutsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcOptOutsTest extends OptOutsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
