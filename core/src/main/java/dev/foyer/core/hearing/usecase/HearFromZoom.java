package dev.foyer.core.hearing.usecase;

import dev.foyer.core.hearing.IgnoreReason;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * Hears one notice out: finds the connections that it is about, in whatever organizations, and does
 * or leaves to jobs what follows, in one transaction with the notice's next state. A notice that
 * matches nothing is parked for a while: it may be ahead of the callback that stores its
 * connection.
 */
public final class HearFromZoom {

  /** How long a connection may take to be stored after Zoom knows of it. */
  static final Duration PARKED_FOR = Duration.ofMinutes(15);

  /** What a notice comes to, for one connection and in all; the first of these counts. */
  enum Verdict {
    /** Something was done, or left to a job. */
    ACTED,
    /** It is older than the approval. */
    STALE,
    /** There is such a connection, and nothing about it depends on the notice. */
    CHANGES_NOTHING,
    /** There was such a connection; another may be on its way. */
    ALREADY_ENDED,
    /** There is no such connection; one may be on its way. */
    NOBODYS,
    /** Foyer does nothing with such notices. */
    NO_USE_YET;

    static Verdict ofAll(Collection<Verdict> each) {
      return each.stream().min(Comparator.naturalOrder()).orElse(NOBODYS);
    }
  }

  private static final Duration FIRST_LOOK = Duration.ofSeconds(5);
  private static final int MOST_ATTEMPTS = 10;

  private final Inbox inbox;
  private final HearRemoval hearRemoval;
  private final HearOfUser hearOfUser;
  private final Concerned concerned;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public HearFromZoom(
      Inbox inbox,
      HearRemoval hearRemoval,
      HearOfUser hearOfUser,
      Concerned concerned,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.inbox = inbox;
    this.hearRemoval = hearRemoval;
    this.hearOfUser = hearOfUser;
    this.concerned = concerned;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(NoticeId id) {
    return inbox
        .find(id)
        .filter(received -> received.state() instanceof NoticeState.Open)
        .map(this::begin)
        .orElseGet(JobAnswer.Done::new);
  }

  /** A run that breaks leaves its count behind: after many, support has to look at it. */
  private JobAnswer begin(ReceivedNotice received) {
    jobs.noLaterThan(ForgetNotices.job(), received.receivedAt().plus(ForgetNotices.REMEMBERED_FOR));
    if (received.attempts() >= MOST_ATTEMPTS) {
      inbox.replace(received, received.become(new NoticeState.Failed(now())));
      return new JobAnswer.Done();
    }
    ReceivedNotice begun = received.begun();
    return inbox.replace(received, begun) ? hear(begun) : new JobAnswer.Done();
  }

  private JobAnswer hear(ReceivedNotice received) {
    return transactions.inOne(
        () -> {
          NoticeState next = stateAfter(received);
          inbox.replace(received, received.become(next));
          return next instanceof NoticeState.Parked(Instant since)
              ? new JobAnswer.Again(nextLook(since))
              : new JobAnswer.Done();
        });
  }

  private NoticeState stateAfter(ReceivedNotice received) {
    Instant now = now();
    Verdict verdict =
        switch (received.notice()) {
          case ZoomNotice.AppDeauthorized removal -> hearRemoval.hear(received, removal);
          case ZoomNotice.AboutUser told -> hearOfUser.hear(received, told);
          case ZoomNotice.MeetingChanged _ -> leaveToThoseConcerned(received);
          case ZoomNotice.Unknown _ -> Verdict.NO_USE_YET;
        };
    return switch (verdict) {
      case ACTED -> new NoticeState.Done(now);
      case STALE -> new NoticeState.Ignored(now, IgnoreReason.STALE);
      case CHANGES_NOTHING -> new NoticeState.Ignored(now, IgnoreReason.CHANGES_NOTHING);
      case NO_USE_YET -> new NoticeState.Ignored(now, IgnoreReason.NO_USE_YET);
      case ALREADY_ENDED ->
          parked(received.state(), now, new NoticeState.Ignored(now, IgnoreReason.ALREADY_ENDED));
      case NOBODYS -> parked(received.state(), now, new NoticeState.Unmatched(now));
    };
  }

  /** Which bookings it is about only they know. */
  private Verdict leaveToThoseConcerned(ReceivedNotice received) {
    Set<OrganizationId> organizations = concerned.by(received);
    organizations.forEach(
        organization ->
            jobs.noLaterThan(
                new Job(JobKind.HEAR_OF_MEETING, organization.value(), received.id().value()),
                clock.instant()));
    return organizations.isEmpty() ? Verdict.NOBODYS : Verdict.ACTED;
  }

  /** Waits from the first look on, for so long; then it becomes {@code atTheEnd}. */
  private static NoticeState parked(NoticeState state, Instant now, NoticeState atTheEnd) {
    Instant since = state instanceof NoticeState.Parked(Instant first) ? first : now;
    return now.isBefore(since.plus(PARKED_FOR)) ? new NoticeState.Parked(since) : atTheEnd;
  }

  /** Ever more rarely, and once when the wait is over. */
  private Instant nextLook(Instant since) {
    Instant now = now();
    Duration waited = Duration.between(since, now);
    Instant next = now.plus(waited.compareTo(FIRST_LOOK) > 0 ? waited : FIRST_LOOK);
    Instant last = since.plus(PARKED_FOR);
    return next.isBefore(last) ? next : last;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
