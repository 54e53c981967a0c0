package dev.foyer.core.connection;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.time.Instant;

/** One begun, unfinished authorization: its state (by hash), PKCE verifier and browser. */
public record Attempt(
    AttemptId id,
    OrganizationId organization,
    Purpose purpose,
    String stateHash,
    Secret verifier,
    BrowserBinding browser,
    Instant startedAt) {

  /** How long somebody may take at Zoom. */
  public static final Duration VALID_FOR = Duration.ofMinutes(30);

  /** What is to be connected, and who began. */
  public sealed interface Purpose {
    ZoomApp app();

    /** Somebody opened the link. */
    record ThroughLink(ConnectLinkId link) implements Purpose {
      @Override
      public ZoomApp app() {
        return ZoomApp.ORGANIZATION;
      }
    }

    /** The link's signed-in creator pressed "I am the Zoom admin" (BR-06). */
    record ByCreator(ConnectLinkId link, MemberId creator) implements Purpose {
      @Override
      public ZoomApp app() {
        return ZoomApp.ORGANIZATION;
      }
    }

    /** A member connects a personal Zoom. */
    record Personal(MemberId member) implements Purpose {
      @Override
      public ZoomApp app() {
        return ZoomApp.PERSONAL;
      }
    }
  }

  public boolean openAt(Instant now) {
    return now.isBefore(startedAt.plus(VALID_FOR));
  }
}
