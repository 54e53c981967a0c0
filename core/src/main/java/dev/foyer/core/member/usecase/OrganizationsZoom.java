package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.OrganizationFact;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The organization's Zoom as it is now, as far as it decides how its members stand. */
public final class OrganizationsZoom {

  private final OrganizationConnections connections;
  private final ZoomAuthorization zoom;

  public OrganizationsZoom(OrganizationConnections connections, ZoomAuthorization zoom) {
    this.connections = connections;
    this.zoom = zoom;
  }

  public Now now(OrganizationId organization) {
    Optional<OrganizationConnection> current = connections.current(organization);
    return new Now(
        new ConnectedUsers.Scope(
            organization,
            zoom.environment(),
            current
                .map(connection -> connection.approval().account().id())
                .orElse(ConnectedUsers.Scope.NO_ACCOUNT)),
        OrganizationFact.of(current, zoom.environment()));
  }

  /** A reading: whom to ask about, and the organization's part of the rules. */
  public record Now(ConnectedUsers.Scope scope, OrganizationFact fact) {

    public Standing standing(MemberFacts facts) {
      return Standing.of(fact, facts);
    }

    /** The combinations of facts whose standing satisfies the condition. */
    public Set<MemberFacts> factsWhere(Predicate<Standing> condition) {
      return MemberFacts.all().stream()
          .filter(facts -> condition.test(standing(facts)))
          .collect(Collectors.toUnmodifiableSet());
    }

    /** The same organization if it had no connection. */
    public Now disconnected() {
      return new Now(scope, OrganizationFact.NOT_CONNECTED);
    }
  }
}
