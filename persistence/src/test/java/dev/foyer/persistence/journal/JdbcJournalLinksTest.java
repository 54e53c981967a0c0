package dev.foyer.persistence.journal;

import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.journal.port.JournalLinksContract;
import dev.foyer.persistence.JdbcPorts;

class JdbcJournalLinksTest extends JournalLinksContract {

  @Override
  protected PortsUnderTest ports() {
    return JdbcPorts.shared();
  }
}
