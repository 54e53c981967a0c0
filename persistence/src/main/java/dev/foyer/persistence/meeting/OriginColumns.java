package dev.foyer.persistence.meeting;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.UUID;

/** For whom, with which grant and on which Zoom user a meeting is made. */
record OriginColumns(
    UUID madeForId,
    UUID grantOrganizationId,
    UUID grantConnectionId,
    int grantGeneration,
    String ownerApp,
    String ownerEnvironment,
    String ownerAccountId,
    String ownerUserId,
    String hostUserId,
    String hostEmail) {

  static OriginColumns of(MeetingOrigin origin) {
    return new OriginColumns(
        origin.member().value(),
        origin.grant().organization().value(),
        origin.grant().connection().value(),
        origin.grant().generation(),
        origin.owner().app().name(),
        origin.owner().environment().name(),
        origin.owner().account().value(),
        origin.owner().user().value(),
        origin.host().value(),
        origin.hostEmail().value());
  }

  MeetingOrigin toOrigin() {
    return new MeetingOrigin(
        new MemberId(madeForId),
        new GrantKey(
            new OrganizationId(grantOrganizationId),
            new ConnectionId(grantConnectionId),
            grantGeneration),
        new GrantOwner(
            ZoomApp.valueOf(ownerApp),
            new ZoomEnvironment(ownerEnvironment),
            new ZoomAccountId(ownerAccountId),
            new ZoomUserId(ownerUserId)),
        new ZoomUserId(hostUserId),
        new EmailAddress(hostEmail));
  }
}
