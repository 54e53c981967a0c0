package dev.foyer.core.location.port;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.RolloutId;
import dev.foyer.core.member.MemberFacts;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps event types. */
public interface EventTypes {

  /** Which of an organization's event types are meant. */
  enum Which {
    /** Those with Zoom as their own place, or as the one while there is no default. */
    ON_ZOOM,
    /** The same while Zoom is the default: those that follow it too. */
    ON_ZOOM_OR_FOLLOWING,
    /** Those that don't follow the organization's default. */
    NOT_FOLLOWING
  }

  /** Where a page begins: after this name and id; {@link #START} for the first. */
  record After(String name, EventTypeId id) {
    public static final After START = new After("", EventTypeId.BEFORE_ALL);

    public static After behind(EventType eventType) {
      return new After(eventType.name(), eventType.id());
    }
  }

  /**
   * Hosts by their facts: those who lose their Zoom, and those who keep a working one.
   *
   * @param scope whose facts
   */
  record HostsZoom(ConnectedUsers.Scope scope, Set<MemberFacts> losing, Set<MemberFacts> keeping) {}

  void add(EventType eventType);

  Optional<EventType> find(OrganizationId organization, EventTypeId id);

  /** The same, which nobody else changes or holds until the end of the transaction. */
  Optional<EventType> hold(OrganizationId organization, EventTypeId id);

  /** Stores the next if the expected one is there unchanged; false if not. */
  boolean replace(EventType expected, EventType next);

  /** False if there was none. */
  boolean remove(OrganizationId organization, EventTypeId id);

  /** Those with this host among their hosts, by name. */
  List<EventType> of(OrganizationId organization, MemberId host);

  /** All by name, then id, at most {@code limit}. */
  List<EventType> page(OrganizationId organization, After after, int limit);

  /** Those that don't follow the organization's default, by name, then id. */
  List<EventType> notFollowing(OrganizationId organization, After after, int limit);

  /**
   * Event types by id, those after {@code after} ({@link EventTypeId#BEFORE_ALL} for the first), at
   * most {@code limit}.
   */
  List<EventType> afterId(OrganizationId organization, EventTypeId after, int limit);

  /** How many follow the organization's default. */
  long countFollowing(OrganizationId organization);

  /** How many don't follow the organization's default. */
  long countNotFollowing(OrganizationId organization);

  /** How many follow the organization's default by this rollout. */
  long countOf(OrganizationId organization, RolloutId rollout);

  /**
   * How many of those have hosts of whom these loses make Zoom stop working, as their host rule
   * says: for the organizer alone, for any who may be booked, for all where one is enough.
   */
  long countStopping(Which which, HostsZoom hosts);
}
