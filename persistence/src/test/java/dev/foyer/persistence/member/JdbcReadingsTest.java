package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.ReadingsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcReadingsTest extends ReadingsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
