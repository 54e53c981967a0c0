package dev.foyer.persistence.journal;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.journal.port.JournalContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcJournalTest extends JournalContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
