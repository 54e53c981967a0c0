package dev.foyer.core.location.usecase;

import dev.foyer.core.location.Terms;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says who may make and change which event types: members those that they alone host, owners,
 * admins and support all.
 */
public final class MayOffer {

  private final Authority authority;
  private final Members members;

  public MayOffer(Authority authority, Members members) {
    this.authority = authority;
    this.members = members;
  }

  /** Why not an event type on all of these terms; empty if it may. */
  Optional<Denial> denial(OrganizationId organization, Actor by, Terms... terms) {
    return by instanceof Actor.AMember(MemberId member)
            && Stream.of(terms).allMatch(one -> one.ownedBy(member))
        ? Optional.empty()
        : denialForAll(organization, by);
  }

  /** Why not just any event type. */
  Optional<Denial> denialForAll(OrganizationId organization, Actor by) {
    return authority.denial(organization, by, Act.ADMINISTER);
  }

  /** Whether all its hosts are members. */
  boolean hasHosts(OrganizationId organization, Terms terms) {
    return members.all(organization, terms.hosts()).size() == terms.hosts().size();
  }
}
