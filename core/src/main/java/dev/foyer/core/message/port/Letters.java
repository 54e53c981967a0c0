package dev.foyer.core.message.port;

import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.MailState;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Optional;

/** Keeps letters; the secret of one is kept encrypted, and only while it waits. */
public interface Letters {
  void add(Letter letter);

  Optional<Letter> find(OrganizationId organization, LetterId id);

  /** Says what came of a waiting letter and erases its secret; of any other nothing changes. */
  void mailed(OrganizationId organization, LetterId id, MailState state);

  /** Forgets those written before that which don't wait, of all organizations; tells how many. */
  int forgetSettled(Instant writtenBefore, int limit);
}
