package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.MatchFact;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.OrganizationFact;
import dev.foyer.core.member.PersonalFact;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/**
 * Chooses the connection in use of a member (BR-20, BR-21), from what is stored now. It is read
 * anew for each use, never kept.
 */
public final class ChooseConnection {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;
  private final ZoomUserMatches matches;
  private final OptOuts optOuts;
  private final ZoomAuthorization zoom;

  public ChooseConnection(
      OrganizationConnections connections,
      PersonalConnections personals,
      ZoomUserMatches matches,
      OptOuts optOuts,
      ZoomAuthorization zoom) {
    this.connections = connections;
    this.personals = personals;
    this.matches = matches;
    this.optOuts = optOuts;
    this.zoom = zoom;
  }

  public ConnectionInUse handle(OrganizationId organization, MemberId member) {
    return weigh(organization, member).inUse();
  }

  /** Everything that decided, for explaining it. */
  Weighed weigh(OrganizationId organization, MemberId member) {
    Optional<PersonalConnection> personal = personals.of(organization, member);
    Optional<OrganizationConnection> current = connections.current(organization);
    Optional<ZoomUserMatch> match =
        current.flatMap(
            connection -> matches.find(organization, connection.approval().account().id(), member));
    return new Weighed(
        zoom.environment(), personal, current, match, optOuts.holds(organization, member));
  }

  record Weighed(
      ZoomEnvironment environment,
      Optional<PersonalConnection> personal,
      Optional<OrganizationConnection> current,
      Optional<ZoomUserMatch> match,
      boolean optedOut) {

    MemberFacts facts() {
      return new MemberFacts(
          PersonalFact.of(personal, environment),
          match.map(found -> MatchFact.of(found.state())).orElse(MatchFact.NOT_CHECKED),
          optedOut);
    }

    OrganizationFact organizationFact() {
      return OrganizationFact.of(current, environment);
    }

    Standing standing() {
      return Standing.of(organizationFact(), facts());
    }

    ConnectionInUse inUse() {
      return switch (standing().inUse()) {
        case PERSONAL ->
            new ConnectionInUse.Personal((PersonalConnection.Connected) personal.orElseThrow());
        case ORGANIZATION ->
            new ConnectionInUse.Organizations(
                (OrganizationConnection.Working) current.orElseThrow(), host());
        case NONE -> new ConnectionInUse.None(standing().readiness());
      };
    }

    private ZoomUser host() {
      return match
          .map(ZoomUserMatch::state)
          .filter(MatchState.Pinned.class::isInstance)
          .map(MatchState.Pinned.class::cast)
          .map(MatchState.Pinned::user)
          .orElseThrow();
    }
  }
}
