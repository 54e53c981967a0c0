package dev.foyer.core.inmemory;

import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Opt-outs in memory. */
public final class InMemoryOptOuts implements OptOuts {
  private record OptOut(OrganizationId organization, MemberId member, boolean ended) {
    Key<MemberId> key() {
      return new Key<>(organization, member);
    }
  }

  private final InMemoryStore store;
  private final Table<Key<MemberId>, OptOut> optOuts;

  public InMemoryOptOuts(InMemoryStore store) {
    this.store = store;
    this.optOuts = new Table<>(store);
  }

  @Override
  public boolean add(OrganizationId organization, MemberId member) {
    return store.alone(
        () -> {
          if (holds(organization, member)) {
            return false;
          }
          OptOut added = new OptOut(organization, member, false);
          optOuts.put(added.key(), added);
          return true;
        });
  }

  @Override
  public boolean remove(OrganizationId organization, MemberId member) {
    return store.alone(
        () -> holds(organization, member) && optOuts.remove(new Key<>(organization, member)));
  }

  @Override
  public boolean holds(OrganizationId organization, MemberId member) {
    return optOuts
        .find(new Key<>(organization, member))
        .filter(found -> !found.ended())
        .isPresent();
  }

  @Override
  public long count(OrganizationId organization) {
    return of(organization, false).size();
  }

  @Override
  public long endAll(OrganizationId organization) {
    return store.alone(
        () -> {
          List<OptOut> all = of(organization, false);
          all.forEach(
              found -> optOuts.put(found.key(), new OptOut(organization, found.member(), true)));
          return (long) all.size();
        });
  }

  @Override
  public List<MemberId> ended(OrganizationId organization, int limit) {
    return of(organization, true).stream()
        .map(OptOut::member)
        .sorted(Comparator.comparing(MemberId::value, InMemoryStore.BY_BYTES))
        .limit(limit)
        .toList();
  }

  @Override
  public void forget(OrganizationId organization, Collection<MemberId> told) {
    store.alone(
        () -> {
          of(organization, true).stream()
              .filter(found -> told.contains(found.member()))
              .forEach(found -> optOuts.remove(found.key()));
          return true;
        });
  }

  private List<OptOut> of(OrganizationId organization, boolean ended) {
    return optOuts.where(
        found -> found.organization().equals(organization) && found.ended() == ended);
  }
}
