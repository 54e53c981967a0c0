package dev.foyer.core.meeting.usecase;

import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Stores a meeting's next state with its journal entry, and says when the job goes on. */
public final class MeetingProgress {

  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(5);
  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(5);
  private static final int DOUBLINGS = 6;

  private final Meetings meetings;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public MeetingProgress(
      Meetings meetings, RecordEntry record, Transactions transactions, InstantSource clock) {
    this.meetings = meetings;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** When to try again after so many tries, unless Zoom has said when. */
  Instant backOff(int tries, Optional<Instant> notBefore) {
    Duration doubled = FIRST_BACK_OFF.multipliedBy(1L << Math.clamp(tries, 0, DOUBLINGS));
    Duration delay = doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    return notBefore.orElseGet(() -> clock.instant().plus(delay));
  }

  /** Commits that Zoom is about to be asked; false if somebody else has gone on meanwhile. */
  boolean requested(Meeting.Waiting before, Meeting.Requested after) {
    return transactions.inOne(() -> meetings.replace(before, after));
  }

  JobAnswer waits(Meeting before, Meeting.Waiting after, Instant again) {
    transactions.inOne(
        () -> {
          boolean sameReason =
              before instanceof Meeting.Waiting waiting && waiting.reason().equals(after.reason());
          if (meetings.replace(before, after) && !sameReason) {
            tell(after, EntryKind.MEETING_WAITS, word(after.reason()));
          }
        });
    return new JobAnswer.Again(again);
  }

  JobAnswer ready(Meeting.Requested before, JoinDetails details) {
    Meeting.Ready ready = before.ready(details, now());
    transactions.inOne(
        () -> {
          if (meetings.replace(before, ready)) {
            tell(ready, EntryKind.MEETING_READY, "");
          }
        });
    return new JobAnswer.Done();
  }

  JobAnswer failed(Meeting before, Meeting.Failed after) {
    transactions.inOne(
        () -> {
          if (meetings.replace(before, after)) {
            tell(
                after,
                EntryKind.MEETING_FAILED,
                switch (after.reason()) {
                  case FailReason.BookingStarted _ -> "BookingStarted";
                  case FailReason.ZoomRefused(Refusal why, _) -> why.name();
                });
          }
        });
    return new JobAnswer.Done();
  }

  /** The reason in the one word that the journal has for it. */
  private static String word(WaitReason reason) {
    return switch (reason) {
      case WaitReason.JustBooked _ -> "JUST_BOOKED";
      case WaitReason.NoUsableZoom(Readiness why) -> why.name();
      case WaitReason.ConnectionRefused(Refusal why) -> why.name();
      case WaitReason.ZoomNotNow(Obstacle why) -> why.name();
    };
  }

  private void tell(Meeting meeting, EntryKind kind, String cause) {
    record.handle(
        RecordEntry.Command.of(
                meeting.organization(),
                new Actor.FoyerItself(),
                kind,
                new Subject(Subject.Kind.BOOKING, meeting.booking().value()))
            .because(cause));
  }
}
