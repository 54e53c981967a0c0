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
    Purpose purpose,
    Secret secret,
    Instant createdAt,
    Instant expiresAt,
    int starts,
    State state) {

  public static final Duration VALID_FOR_BY_DEFAULT = Duration.ofDays(7);
  public static final Duration SHORTEST = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofDays(30);
  public static final int MOST_STARTS = 20;

  /** What a Zoom admin is asked for. Of each purpose an organization has one open link at most. */
  public enum Purpose {
    /** The organization's first connection, or a new one after a disconnect. */
    CONNECT,
    /**
     * The connection that there is, approved anew: it stopped, or somebody else is to stand for it.
     */
    RECONNECT,
    /** A second connection, which takes over when the first one stops. */
    STANDBY
  }

  /** What has become of the link, and when. */
  public sealed interface State {
    Instant at();

    record NotStarted(Instant at) implements State {}

    record Started(Instant at) implements State {}

    record Approved(Instant at) implements State {}

    /** The Zoom admin declined. */
    record Refused(Instant at) implements State {}

    /** Whoever opened it doesn't know the people who ask. */
    record Reported(Instant at) implements State {}

    record Revoked(Instant at) implements State {}

    /** Its time is over. */
    record Expired(Instant at) implements State {}
  }

  /** The state as it is at that instant: an open link expires by itself. */
  public State stateAt(Instant now) {
    return switch (state) {
      case State.NotStarted _, State.Started _ ->
          now.isBefore(expiresAt) ? state : new State.Expired(expiresAt);
      case State.Approved _, State.Refused _, State.Reported _, State.Revoked _, State.Expired _ ->
          state;
    };
  }

  public boolean openAt(Instant now) {
    return switch (stateAt(now)) {
      case State.NotStarted _, State.Started _ -> true;
      case State.Approved _, State.Refused _, State.Reported _, State.Revoked _, State.Expired _ ->
          false;
    };
  }

  /**
   * Whether somebody has gone to Zoom and can't come back any more: Zoom leads nobody back whom it
   * doesn't let approve.
   */
  public boolean nobodyCameBack(Instant now) {
    return stateAt(now) instanceof State.Started(Instant at)
        && !now.isBefore(at.plus(Attempt.VALID_FOR));
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

  public ConnectLink reported(Instant now) {
    return with(starts, new State.Reported(now));
  }

  /** Writes down what its time has brought already, so that another one can be open. */
  public ConnectLink expired() {
    return with(starts, new State.Expired(expiresAt));
  }

  public ConnectLink revoked(Instant now) {
    return with(starts, new State.Revoked(now));
  }

  private ConnectLink with(int newStarts, State newState) {
    return new ConnectLink(
        id, organization, creator, purpose, secret, createdAt, expiresAt, newStarts, newState);
  }
}
