package dev.foyer.core.member;

import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;

/**
 * The newest reading of all Zoom users of an organization's account: how far it is, so that it can
 * be watched, left, and gone on with after a crash.
 *
 * @param read how many Zoom users were read so far
 * @param about how many there are in all, as far as is known; never less than were read
 */
public record Reading(
    OrganizationId organization,
    ConnectionId connection,
    ZoomAccountId account,
    Instant beganAt,
    long read,
    long about,
    Progress progress) {

  /** Zoom forgets where a page begins after 15 minutes. */
  private static final Duration TOKEN_LIVES = Duration.ofMinutes(15);

  public Reading {
    about = Math.max(about, read);
  }

  /** Where a reading stands, and since when. */
  public sealed interface Progress {
    Instant at();

    /** Zoom users are being read; this page is the next. */
    record Listing(ZoomUserPage.PageToken next, Instant at) implements Progress {}

    /** All were read; members after this one are still to be compared with them. */
    record Comparing(MemberId after, Instant at) implements Progress {}

    record Finished(Instant at) implements Progress {}

    /** The connection ended before. */
    record Stopped(Instant at) implements Progress {}
  }

  public static Reading begin(
      OrganizationId organization,
      ConnectionId connection,
      ZoomAccountId account,
      long about,
      Instant at) {
    return new Reading(
        organization,
        connection,
        account,
        at,
        0,
        about,
        new Progress.Listing(ZoomUserPage.PageToken.START, at));
  }

  public boolean running() {
    return switch (progress) {
      case Progress.Listing _, Progress.Comparing _ -> true;
      case Progress.Finished _, Progress.Stopped _ -> false;
    };
  }

  /** Whether it can be gone on with, or has to begin anew. */
  public boolean resumable(Instant now) {
    return switch (progress) {
      case Progress.Listing(var next, Instant at) ->
          next.equals(ZoomUserPage.PageToken.START) || now.isBefore(at.plus(TOKEN_LIVES));
      case Progress.Comparing _ -> true;
      case Progress.Finished _, Progress.Stopped _ -> false;
    };
  }

  /** After a page of so many, of a list of so many. */
  public Reading after(ZoomUserPage page, Instant at) {
    return new Reading(
        organization,
        connection,
        account,
        beganAt,
        read + page.users().size(),
        Math.max(about, page.listed()),
        page.next()
            .<Progress>map(next -> new Progress.Listing(next, at))
            .orElseGet(() -> new Progress.Comparing(MemberId.BEFORE_ALL, at)));
  }

  public Reading at(Progress further) {
    return new Reading(organization, connection, account, beganAt, read, about, further);
  }

  public Reading finished(Instant at) {
    return new Reading(
        organization, connection, account, beganAt, read, read, new Progress.Finished(at));
  }
}
