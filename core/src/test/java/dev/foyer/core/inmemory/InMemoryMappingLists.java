package dev.foyer.core.inmemory;

import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lists of mappings, in memory. */
public final class InMemoryMappingLists implements MappingLists {
  private record Place(UUID list, int number) {}

  private record Kept(OrganizationId organization, UUID list, MappingLine line) {}

  private final InMemoryStore store;
  private final Table<OrganizationId, MappingList> lists;
  private final Table<Key<Place>, Kept> lines;

  public InMemoryMappingLists(InMemoryStore store) {
    this.store = store;
    this.lists = new Table<>(store);
    this.lines = new Table<>(store);
  }

  @Override
  public void put(MappingList list, List<MappingLine> all) {
    store.wholly(
        () -> {
          of(list.organization())
              .ifPresent(earlier -> forget(earlier.organization(), earlier.id()));
          lists.put(list.organization(), list);
          all.forEach(line -> keep(list.organization(), list.id(), line));
          return true;
        });
  }

  @Override
  public Optional<MappingList> of(OrganizationId organization) {
    return lists.find(organization);
  }

  @Override
  public boolean replace(MappingList expected, MappingList next) {
    return lists.replace(expected.organization(), expected, next);
  }

  @Override
  public List<MappingLine> lines(OrganizationId organization, UUID list, int after, int limit) {
    return all(organization, list).stream()
        .map(Kept::line)
        .filter(line -> line.number() > after)
        .sorted(Comparator.comparingInt(MappingLine::number))
        .limit(limit)
        .toList();
  }

  @Override
  public void judge(OrganizationId organization, UUID list, Collection<MappingLine> judged) {
    store.wholly(
        () -> {
          judged.stream()
              .filter(line -> lines.find(key(organization, list, line)).isPresent())
              .forEach(line -> keep(organization, list, line));
          return true;
        });
  }

  @Override
  public Map<MappingLine.Verdict, Long> counts(OrganizationId organization, UUID list) {
    return all(organization, list).stream()
        .collect(Collectors.groupingBy(kept -> kept.line().verdict(), Collectors.counting()));
  }

  @Override
  public void forget(OrganizationId organization, UUID list) {
    store.wholly(
        () -> {
          of(organization)
              .filter(found -> found.id().equals(list))
              .ifPresent(_ -> lists.remove(organization));
          all(organization, list)
              .forEach(kept -> lines.remove(key(organization, list, kept.line())));
          return true;
        });
  }

  private List<Kept> all(OrganizationId organization, UUID list) {
    return lines.where(
        kept -> kept.organization().equals(organization) && kept.list().equals(list));
  }

  private void keep(OrganizationId organization, UUID list, MappingLine line) {
    lines.put(key(organization, list, line), new Kept(organization, list, line));
  }

  private static Key<Place> key(OrganizationId organization, UUID list, MappingLine line) {
    return new Key<>(organization, new Place(list, line.number()));
  }
}
