package dev.foyer.core.member;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import java.util.List;

/**
 * Who besides its host may start a meeting.
 *
 * @param addresses of their Zoom users
 * @param leftOut members who can't be alternative hosts
 */
public record AlternativeHosts(List<EmailAddress> addresses, List<LeftOut> leftOut) {

  /** Why Zoom wouldn't take somebody as an alternative host. */
  public enum Reason {
    /** The meeting's own host has no license, which alternative hosts take. */
    HOST_NOT_LICENSED,
    /** Not known as an active user of the same Zoom account. */
    NOT_IN_ACCOUNT,
    NOT_LICENSED
  }

  /** A member who can't be one, and why. */
  public record LeftOut(MemberId member, Reason why) {}

  public AlternativeHosts {
    addresses = List.copyOf(addresses);
    leftOut = List.copyOf(leftOut);
  }
}
