package dev.foyer.core.journal.port;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;

/**
 * Notes where chains ended, outside the database: whoever cuts off a chain's end, or writes it
 * anew, does not reach these notes with it.
 */
public interface HeadAnchors {
  void note(ChainHead head);

  /** The notes about this organization that are at hand here, at most the newest thousand. */
  List<ChainHead> of(OrganizationId organization);
}
