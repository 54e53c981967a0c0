package dev.foyer.core.hearing.usecase;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.Delivery;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.Told;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a webhook's delivery: checks that it is Zoom's before anything else looks at it, and keeps
 * its notice with the job that hears it, in one transaction. What was delivered before is known by
 * what it says, so a repetition is harmless however it is stamped and signed.
 */
public final class ReceiveWebhook {

  /** Zoom tries again after 5, 20 and 60 minutes, and may or may not stamp such a try anew. */
  static final Duration LATEST_RETRY = Duration.ofMinutes(100);

  /** How old a challenge may be: nothing is kept by which its repetition would be known. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  /** How much Zoom's clock may be ahead of ours. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** The answer. */
  public sealed interface Outcome {
    /** Zoom asked for a proof that the webhook secret is known; this is it. No storage was used. */
    record Validated(String challenge, String answer) implements Outcome {}

    /** It is kept, and will be heard. */
    record Stored(NoticeId notice) implements Outcome {}

    /** It was delivered before; nothing happened. */
    record Repeated() implements Outcome {}

    /** This Foyer has no webhook secret for the app, so nothing can be believed. */
    record NotSetUp() implements Outcome {}

    record BadSignature() implements Outcome {}

    /** Zoom's, but from longer ago than Zoom tries for, or from the future. */
    record TooOld() implements Outcome {}

    /** Zoom's, but it makes no sense. */
    record Unreadable() implements Outcome {}

    record TooLarge() implements Outcome {}
  }

  private final ZoomWebhooks webhooks;
  private final ZoomAuthorization zoom;
  private final Inbox inbox;
  private final RefusedWebhooks refused;
  private final Map<ZoomApp, Instant> noted = new ConcurrentHashMap<>();
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public ReceiveWebhook(
      ZoomWebhooks webhooks,
      ZoomAuthorization zoom,
      Inbox inbox,
      RefusedWebhooks refused,
      Transactions transactions,
      Jobs jobs,
      Ids ids,
      InstantSource clock) {
    this.webhooks = webhooks;
    this.zoom = zoom;
    this.inbox = inbox;
    this.refused = refused;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  public Outcome handle(Delivery delivery) {
    if (!webhooks.setUp(delivery.app())) {
      return new Outcome.NotSetUp();
    }
    if (delivery.tooLarge()) {
      return new Outcome.TooLarge();
    }
    if (!webhooks.genuine(delivery)) {
      noteRefusal(delivery.app());
      return new Outcome.BadSignature();
    }
    if (!sentWithin(LATEST_RETRY, delivery)) {
      return new Outcome.TooOld();
    }
    return switch (webhooks.read(delivery)) {
      case Told.Challenge(String text) ->
          sentWithin(FRESH, delivery)
              ? new Outcome.Validated(text, webhooks.answer(delivery.app(), text))
              : new Outcome.TooOld();
      case Told.OfEvent(ZoomNotice notice) -> keep(notice);
      case Told.Unreadable _ -> new Outcome.Unreadable();
    };
  }

  /** Once a minute: whoever sends many bad ones makes no work with it. */
  private void noteRefusal(ZoomApp app) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant last = noted.getOrDefault(app, Instant.EPOCH);
    if (last.plus(BETWEEN_NOTES).isBefore(now)) {
      noted.put(app, now);
      refused.note(app, now);
    }
  }

  private boolean sentWithin(Duration longest, Delivery delivery) {
    Instant now = clock.instant();
    return delivery
        .sentAt()
        .filter(sent -> !sent.isBefore(now.minus(longest)))
        .filter(sent -> !sent.isAfter(now.plus(AHEAD)))
        .isPresent();
  }

  private Outcome keep(ZoomNotice notice) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ReceivedNotice received =
        ReceivedNotice.anew(new NoticeId(ids.next()), zoom.environment(), notice, now);
    boolean added =
        transactions.inOne(
            () -> {
              if (!inbox.add(received)) {
                return false;
              }
              jobs.noLaterThan(hearing(received.id()), now);
              return true;
            });
    return added ? new Outcome.Stored(received.id()) : new Outcome.Repeated();
  }

  /** Whose it is comes out only when it is heard. */
  static Job hearing(NoticeId notice) {
    return new Job(JobKind.HEAR_FROM_ZOOM, Job.NO_ORGANIZATION, notice.value());
  }
}
