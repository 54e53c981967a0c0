package dev.foyer.core.organization.usecase;

import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Role;
import dev.foyer.core.organization.port.Members;
import java.util.Optional;

/**
 * Decides who may do what (BR-01). Every use case that is not for everybody asks it, so that web,
 * shell and library all have the check; roles are read anew each time, so that a lost role counts
 * at once.
 */
public final class Authority {

  private final Members members;

  public Authority(Members members) {
    this.members = members;
  }

  /** Why the actor may not do this in that organization; empty if the actor may. */
  public Optional<Denial> denial(OrganizationId organization, Actor actor, Act act) {
    return switch (actor) {
      case Actor.AMember(var id) ->
          members
              .find(organization, id)
              .map(member -> deniedTo(member.role(), act))
              .orElse(Optional.of(Denial.NOT_A_MEMBER));
      case Actor.SupportEngineer(_, String reason) -> deniedToSupport(act, reason);
      case Actor.FoyerItself _ -> Optional.empty();
      case Actor.ZoomAdmin _, Actor.Zoom _ -> Optional.of(Denial.NOT_A_MEMBER);
    };
  }

  private static Optional<Denial> deniedTo(Role role, Act act) {
    return switch (act) {
      case OPERATE -> Optional.of(Denial.ONLY_SUPPORT);
      case STAND_IN -> Optional.of(Denial.ONLY_THE_MEMBER);
      case VIEW_ADMINISTRATION, ADMINISTER, CONSENT ->
          role.administers() ? Optional.empty() : Optional.of(Denial.NOT_AN_ADMIN);
    };
  }

  private static Optional<Denial> deniedToSupport(Act act, String reason) {
    return switch (act) {
      case VIEW_ADMINISTRATION -> Optional.empty();
      case ADMINISTER, STAND_IN, OPERATE ->
          reason.isEmpty() ? Optional.of(Denial.REASON_MISSING) : Optional.empty();
      case CONSENT -> Optional.of(Denial.SUPPORT_MAY_NOT_CONSENT);
    };
  }
}
