package dev.foyer.core.upkeep.usecase;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.hearing.usecase.FindDeafApps;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.upkeep.Fault;
import dev.foyer.core.upkeep.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether Zoom's webhooks can be heard. A webhook whose signature is wrong, and none since that was
 * right, means that the secret here is not the one in Zoom, or that somebody else plays Zoom.
 */
final class WebhookCheck {
  private static final Duration LATELY = Duration.ofDays(1);
  private static final int NEWEST = 200;

  private final FindDeafApps findDeafApps;
  private final RefusedWebhooks refused;
  private final Inbox inbox;
  private final InstantSource clock;

  WebhookCheck(
      FindDeafApps findDeafApps, RefusedWebhooks refused, Inbox inbox, InstantSource clock) {
    this.findDeafApps = findDeafApps;
    this.refused = refused;
    this.inbox = inbox;
    this.clock = clock;
  }

  List<Finding> find() {
    Set<ZoomApp> deaf = findDeafApps.handle();
    Stream<Finding> missing =
        deaf.stream().map(app -> new Finding(Fault.WEBHOOK_SECRET_MISSING, Facts.of("app", app)));
    Instant since = clock.instant().minus(LATELY);
    Stream<Finding> wrong =
        Arrays.stream(ZoomApp.values())
            .filter(app -> !deaf.contains(app))
            .flatMap(
                app ->
                    refused
                        .last(app)
                        .filter(at -> at.isAfter(since) && !heardSince(app, at))
                        .map(
                            at ->
                                new Finding(
                                    Fault.WEBHOOKS_REFUSED, Facts.of("app", app).and("last", at)))
                        .stream());
    return Stream.concat(missing, wrong).toList();
  }

  private boolean heardSince(ZoomApp app, Instant at) {
    return inbox.before(NoticeId.AFTER_ALL, Set.of(), NEWEST).stream()
        .anyMatch(heard -> heard.notice().heading().app() == app && heard.receivedAt().isAfter(at));
  }
}
