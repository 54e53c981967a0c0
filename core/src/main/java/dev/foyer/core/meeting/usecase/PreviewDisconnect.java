package dev.foyer.core.meeting.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what disconnecting the organization's Zoom would do, before it is done (BR-60). */
public final class PreviewDisconnect {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param members who would have no working Zoom any more
     * @param eventTypes whose Zoom location would stop working
     * @param upcomingMeetings which stay as they are, but can't be changed by Foyer any more
     */
    record Previewed(
        OrganizationConnection connection, long members, long eventTypes, long upcomingMeetings)
        implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final OrganizationConnections connections;
  private final OrganizationsZoom organizationsZoom;
  private final ConnectedUsers connectedUsers;
  private final EventTypes eventTypes;
  private final Meetings meetings;
  private final KeptSettings settings;
  private final Authority authority;
  private final InstantSource clock;

  public PreviewDisconnect(
      OrganizationConnections connections,
      OrganizationsZoom organizationsZoom,
      ConnectedUsers connectedUsers,
      EventTypes eventTypes,
      Meetings meetings,
      KeptSettings settings,
      Authority authority,
      InstantSource clock) {
    this.connections = connections;
    this.organizationsZoom = organizationsZoom;
    this.connectedUsers = connectedUsers;
    this.eventTypes = eventTypes;
    this.meetings = meetings;
    this.settings = settings;
    this.authority = authority;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return connections
        .current(command.organization())
        .<Outcome>map(this::preview)
        .orElseGet(Outcome.NotConnected::new);
  }

  private Outcome preview(OrganizationConnection connection) {
    OrganizationId organization = connection.approval().organization();
    OrganizationsZoom.Now now = organizationsZoom.now(organization);
    Set<MemberFacts> keeping = now.disconnected().factsWhere(Standing::connected);
    Set<MemberFacts> losing = new HashSet<>(now.factsWhere(Standing::connected));
    losing.removeAll(keeping);
    Map<MemberFacts, Long> counts = connectedUsers.counts(now.scope());
    return new Outcome.Previewed(
        connection,
        losing.stream().mapToLong(facts -> counts.getOrDefault(facts, 0L)).sum(),
        eventTypes.countStopping(
            settings.of(organization).zoomByDefault()
                ? EventTypes.Which.ON_ZOOM_OR_FOLLOWING
                : EventTypes.Which.ON_ZOOM,
            new EventTypes.HostsZoom(now.scope(), losing, keeping)),
        meetings.countReadyThroughOrganization(organization, clock.instant()));
  }
}
