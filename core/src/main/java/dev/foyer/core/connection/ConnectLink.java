package dev.foyer.core.connection;

import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;

/**
 * The shareable offer to a Zoom admin to approve the organization connection (BR-04). It is never
 * itself an authorization.
 */
public record ConnectLink(
    ConnectLinkId id,
    OrganizationId organization,
    MemberId creator,
    Secret secret,
    Instant createdAt,
    Instant expiresAt,
    int starts,
    State state) {

  public static final Duration VALID_FOR_BY_DEFAULT = Duration.ofDays(7);
  public static final Duration SHORTEST = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofDays(30);
  public static final int MOST_STARTS = 20;

  /** What has become of the link, and when. */
  public sealed interface State {
    Instant at();

    record NotStarted(Instant at) implements State {}

    record Started(Instant at) implements State {}

    record Approved(Instant at) implements State {}

    /** The Zoom admin declined. */
    record Refused(Instant at) implements State {}

    record Revoked(Instant at) implements State {}

    /** Its time is over. */
    record Expired(Instant at) implements State {}
  }

  /** The state as it is at that instant: an open link expires by itself. */
  public State stateAt(Instant now) {
    return switch (state) {
      case State.NotStarted _, State.Started _ ->
          now.isBefore(expiresAt) ? state : new State.Expired(expiresAt);
      case State.Approved _, State.Refused _, State.Revoked _, State.Expired _ -> state;
    };
  }

  public boolean openAt(Instant now) {
    return switch (stateAt(now)) {
      case State.NotStarted _, State.Started _ -> true;
      case State.Approved _, State.Refused _, State.Revoked _, State.Expired _ -> false;
    };
  }

  public boolean startsLeft() {
    return starts < MOST_STARTS;
  }

  public ConnectLink started(Instant now) {
    return with(starts + 1, new State.Started(now));
  }

  public ConnectLink approved(Instant now) {
    return with(starts, new State.Approved(now));
  }

  public ConnectLink refused(Instant now) {
    return with(starts, new State.Refused(now));
  }

  public ConnectLink revoked(Instant now) {
    return with(starts, new State.Revoked(now));
  }

  private ConnectLink with(int newStarts, State newState) {
    return new ConnectLink(
        id, organization, creator, secret, createdAt, expiresAt, newStarts, newState);
  }
}
