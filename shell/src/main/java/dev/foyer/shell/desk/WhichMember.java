package dev.foyer.shell.desk;

import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.line.Nearest;
import dev.foyer.shell.line.Stopped;
import java.util.List;

/** Finds the member that is meant, by e-mail address. */
final class WhichMember {
  private static final int LOOKED_AT = 500;

  private final Foyer foyer;

  WhichMember(Foyer foyer) {
    this.foyer = foyer;
  }

  Member of(Organization organization, String email, Actor by) {
    EmailAddress address = Desk.understood(email, EmailAddress::new);
    return foyer
        .onboarding()
        .findMember()
        .handle(organization.id(), address)
        .orElseThrow(
            () ->
                Stopped.wrongInput(
                    organization.name()
                        + " has no member "
                        + address
                        + "."
                        + Nearest.question(address.value(), addresses(organization, by))
                        + " See: member list"));
  }

  private List<String> addresses(Organization organization, Actor by) {
    return switch (foyer
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                organization.id(), by, Filter.ALL, ConnectedUsers.After.START, LOOKED_AT))) {
      case ListConnectedUsers.Outcome.Listed(List<ConnectedUser> users) ->
          users.stream().map(user -> user.member().email().value()).toList();
      case ListConnectedUsers.Outcome.NotAllowed _ -> List.of();
    };
  }
}
