package dev.foyer.core.meeting.offenders;

import dev.foyer.core.organization.offenders.KnowsMeetings;
import java.util.List;

/** The other half of a cycle. */
public record KnowsOrganizations(List<KnowsMeetings> knows) {
  KnowsMeetings first() {
    return knows.getFirst();
  }
}
