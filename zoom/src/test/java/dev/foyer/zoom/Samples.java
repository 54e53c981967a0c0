package dev.foyer.zoom;

import dev.foyer.core.booking.BookingTime;
import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.Marker;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the tests speak of. */
final class Samples {

  static final Secret TOKEN = Secret.of("canary-access-token-5e1b7d");
  static final ZoomAccountId ACCOUNT = new ZoomAccountId("q6gBJVO5TzexKYTb_I2rpg");
  static final Access ORGANIZATION = new Access(ZoomApp.ORGANIZATION, Optional.of(ACCOUNT), TOKEN);
  static final Access PERSONAL = new Access(ZoomApp.PERSONAL, Optional.of(ACCOUNT), TOKEN);
  static final ZoomUserId HOST = new ZoomUserId("KDcuGIm1QgePTO8WbOqwIQ");

  static final String WEBHOOK_SECRET = "canary-webhook-secret";

  private Samples() {}

  /** Two apps, of which one has a webhook secret. */
  static ZoomSite site() {
    return new ZoomSite(
        new ZoomEnvironment("scripted"),
        () -> URI.create("http://127.0.0.1"),
        () -> URI.create("http://127.0.0.1"),
        URI.create("https://foyer.example"),
        Map.of(
            ZoomApp.ORGANIZATION,
            new AppCredentials("org-app", Secret.of("canary-client-secret")),
            ZoomApp.PERSONAL,
            new AppCredentials("personal-app", Secret.of("canary-client-secret"))),
        Map.of(ZoomApp.ORGANIZATION, Secret.of(WEBHOOK_SECRET)));
  }

  static MeetingPlan plan(Instant start) {
    return new MeetingPlan(
        "Interview: Dan Davis",
        new BookingTime(start, Duration.ofSeconds(1801), ZoneId.of("America/New_York")),
        List.of(),
        MeetingSummary.LEAVE_TO_ZOOM);
  }

  static MeetingPlan plan() {
    return plan(Instant.parse("2026-11-24T15:00:00.123456Z"));
  }

  /** An order of this plan on this host; only these and the marker matter on the wire. */
  static Order order(ZoomUserId host, MeetingPlan plan) {
    return order(host, plan, new Marker("foyer-abcdefghij0123456789_-"));
  }

  static Order order(ZoomUserId host, MeetingPlan plan, Marker marker) {
    OrganizationId organization = new OrganizationId(new UUID(1, 1));
    return new Order(
        new MeetingOrigin(
            new MemberId(new UUID(1, 2)),
            new GrantKey(organization, new ConnectionId(new UUID(1, 3)), 1),
            new GrantOwner(
                ZoomApp.ORGANIZATION,
                new ZoomEnvironment("test"),
                new ZoomAccountId("account"),
                new ZoomUserId("authorizer")),
            host,
            new EmailAddress("host@acme.example")),
        marker,
        plan);
  }
}
