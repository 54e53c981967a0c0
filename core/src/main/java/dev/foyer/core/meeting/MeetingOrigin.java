package dev.foyer.core.meeting;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;

/**
 * For which member, with which grant and on which Zoom user a meeting is made. It stays so: later
 * changes of precedence don't move the meeting (BR-56).
 */
public record MeetingOrigin(
    MemberId member, GrantKey grant, GrantOwner owner, ZoomUserId host, EmailAddress hostEmail) {
  public static MeetingOrigin of(MemberId member, ConnectionInUse.Usable inUse) {
    return new MeetingOrigin(
        member, inUse.grant(), inUse.owner(), inUse.host().id(), inUse.host().email());
  }
}
