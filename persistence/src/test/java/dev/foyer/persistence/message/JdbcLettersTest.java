package dev.foyer.persistence.message;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.message.port.LettersContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcLettersTest extends LettersContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
