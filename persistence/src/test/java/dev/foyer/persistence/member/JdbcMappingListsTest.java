package dev.foyer.persistence.member;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.member.port.MappingListsContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcMappingListsTest extends MappingListsContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
