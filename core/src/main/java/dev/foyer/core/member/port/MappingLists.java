package dev.foyer.core.member.port;

import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps an organization's list of mappings, one at a time. */
public interface MappingLists {
  /** Stores it with its lines, instead of any earlier one. */
  void put(MappingList list, List<MappingLine> lines);

  Optional<MappingList> of(OrganizationId organization);

  /** Stores the next if the stored one is the expected. */
  boolean replace(MappingList expected, MappingList next);

  /** Lines by number, those after that one, at most {@code limit}. */
  List<MappingLine> lines(OrganizationId organization, UUID list, int after, int limit);

  /** Stores what is said of these lines now. */
  void judge(OrganizationId organization, UUID list, Collection<MappingLine> lines);

  /** How many lines there are of each verdict; none where there are none. */
  Map<MappingLine.Verdict, Long> counts(OrganizationId organization, UUID list);

  /** Forgets the list and its lines, if it is still there. */
  void forget(OrganizationId organization, UUID list);
}
