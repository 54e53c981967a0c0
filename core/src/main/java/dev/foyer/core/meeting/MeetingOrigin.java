package dev.foyer.core.meeting;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;

/**
 * With which grant and on which Zoom user a meeting is made. It stays so: later changes of
 * precedence don't move the meeting (BR-56).
 */
public record MeetingOrigin(
    GrantKey grant, GrantOwner owner, ZoomUserId host, EmailAddress hostEmail) {
  public static MeetingOrigin of(GrantKey grant, GrantOwner owner, ZoomUser host) {
    return new MeetingOrigin(grant, owner, host.id(), host.email());
  }
}
