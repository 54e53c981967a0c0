package dev.foyer.core.meeting.usecase;

import dev.foyer.core.grant.Refusal;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Stores a meeting's next state, with what it leaves over in Zoom and its journal entry, and says
 * when the job goes on. If somebody else has gone on meanwhile, nothing is stored and the job looks
 * again.
 */
public final class MeetingProgress {

  private final Meetings meetings;
  private final Leftovers leftovers;
  private final RecordEntry record;
  private final TellOfMeeting tellOfMeeting;
  private final Transactions transactions;
  private final InstantSource clock;

  public MeetingProgress(
      Meetings meetings,
      Leftovers leftovers,
      RecordEntry record,
      TellOfMeeting tellOfMeeting,
      Transactions transactions,
      InstantSource clock) {
    this.meetings = meetings;
    this.leftovers = leftovers;
    this.record = record;
    this.tellOfMeeting = tellOfMeeting;
    this.transactions = transactions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Commits that Zoom is about to be asked; false if somebody else has gone on meanwhile. */
  boolean requested(Meeting.Waiting before, Meeting.Requested after) {
    return transactions.inOne(() -> meetings.replace(before, after));
  }

  JobAnswer waits(Meeting before, Meeting.Waiting after, Instant again) {
    boolean news = !waitReason(before).equals(List.of(after.delay().reason()));
    return store(before, after, List.of(), news ? List.of(EntryKind.MEETING_WAITS) : List.of())
        ? new JobAnswer.Again(again)
        : lookAgain();
  }

  JobAnswer ready(Meeting.Requested before, JoinDetails details, List<JoinDetails> surplus) {
    return settled(
        before,
        before.ready(details, now()),
        surplus.stream().map(more -> Leftover.surplus(before, more, now())).toList(),
        EntryKind.MEETING_READY);
  }

  JobAnswer failed(Meeting before, Meeting.Failed after) {
    return settled(before, after, List.of(), EntryKind.MEETING_FAILED);
  }

  /** Zoom shows the meeting as the booking wants it. */
  JobAnswer changed(Meeting.Made before, Meeting.Ready after) {
    return settled(before, after, List.of(), EntryKind.MEETING_CHANGED);
  }

  JobAnswer notChanged(Meeting.Made before, Meeting.Changing after, Instant again) {
    boolean news = !waitReason(before).equals(List.of(after.delay().reason()));
    return store(before, after, List.of(), news ? List.of(EntryKind.MEETING_OUTDATED) : List.of())
        ? new JobAnswer.Again(again)
        : lookAgain();
  }

  JobAnswer outdated(Meeting.Made before, Meeting.Outdated after) {
    return settled(before, after, List.of(), EntryKind.MEETING_OUTDATED);
  }

  /** A meeting is made anew; what was before is left over as said. */
  JobAnswer anew(Meeting before, List<Leftover> left, EntryKind why) {
    store(before, before.anew(now()), left, List.of(why));
    return lookAgain();
  }

  /** Somebody has deleted it in Zoom. */
  JobAnswer lost(Meeting.Made before, Meeting.Lost after) {
    return settled(before, after, List.of(), EntryKind.MEETING_LOST);
  }

  /** Somebody has changed it in Zoom. */
  JobAnswer strayed(Meeting.Made before, Meeting.Strayed after) {
    return settled(before, after, List.of(), EntryKind.MEETING_STRAYED);
  }

  /** Somebody wants it mended: it goes on from this state, if nothing has happened meanwhile. */
  boolean mended(Meeting before, Meeting after, List<Leftover> left) {
    boolean stored = store(before, after, left, List.of());
    if (stored) {
      tellOfMeeting.changed(before, after);
    }
    return stored;
  }

  /** Somebody wants it tried again. */
  void due(Leftover leftover) {
    leftovers.put(leftover.in(new Leftover.State.Due(0), now()));
  }

  /** The booking needs none any more; what was before is left over as said. */
  JobAnswer removed(Meeting before, List<Leftover> left) {
    return store(before, before.removed(now()), left, List.of())
        ? new JobAnswer.Done()
        : lookAgain();
  }

  JobAnswer lookAgain() {
    return new JobAnswer.Again(clock.instant());
  }

  /** Zoom has deleted what was left over. */
  void gone(Leftover leftover) {
    transactions.inOne(
        () -> {
          leftovers.forget(leftover);
          tell(leftover, EntryKind.MEETING_REMOVED, "");
        });
  }

  /** It is still there, and why; told when that is for long. */
  void remains(Leftover before, Leftover.State state) {
    transactions.inOne(
        () -> {
          leftovers.put(before.in(state, now()));
          switch (state) {
            case Leftover.State.Held _, Leftover.State.Due _ -> {}
            case Leftover.State.OutOfReach _ -> {
              tell(before, EntryKind.MEETING_REMAINS, "OUT_OF_REACH");
              tellOfMeeting.remains(before);
            }
            case Leftover.State.Refused(FailReason.ZoomRefused(Refusal why, _)) -> {
              tell(before, EntryKind.MEETING_REMAINS, why.name());
              tellOfMeeting.remains(before);
            }
          }
        });
  }

  private JobAnswer settled(Meeting before, Meeting after, List<Leftover> left, EntryKind kind) {
    return store(before, after, left, List.of(kind)) ? new JobAnswer.Done() : lookAgain();
  }

  private boolean store(
      Meeting before, Meeting after, List<Leftover> left, List<EntryKind> entries) {
    return transactions.inOne(
        () -> {
          boolean stored = meetings.replace(before, after);
          if (stored) {
            left.forEach(leftovers::put);
            entries.forEach(kind -> tell(after, kind));
            if (!entries.isEmpty()) {
              tellOfMeeting.changed(before, after);
            }
            if (after instanceof Meeting.Ready ready && replacesALink(before)) {
              tellOfMeeting.linkChanged(ready);
            }
          }
          return stored;
        });
  }

  private boolean replacesALink(Meeting before) {
    return before instanceof Meeting.Requested
        && leftovers.of(before.organization(), List.of(before.booking())).stream()
            .anyMatch(left -> left.state() instanceof Leftover.State.Held);
  }

  private void tell(Meeting meeting, EntryKind kind) {
    record.handle(
        RecordEntry.Command.of(
                meeting.organization(),
                new Actor.FoyerItself(),
                kind,
                new Subject(Subject.Kind.BOOKING, meeting.booking().value()))
            .because(CauseInAWord.of(meeting)));
  }

  private void tell(Leftover leftover, EntryKind kind, String cause) {
    record.handle(
        RecordEntry.Command.of(
                leftover.organization(),
                new Actor.FoyerItself(),
                kind,
                new Subject(Subject.Kind.BOOKING, leftover.booking().value()))
            .because(cause));
  }

  private static List<WaitReason> waitReason(Meeting meeting) {
    return switch (meeting) {
      case Meeting.Waiting waiting -> List.of(waiting.delay().reason());
      case Meeting.Requested requested -> List.of(requested.delay().reason());
      case Meeting.Changing changing -> List.of(changing.delay().reason());
      case Meeting.Ready _,
          Meeting.Outdated _,
          Meeting.Strayed _,
          Meeting.Lost _,
          Meeting.Failed _,
          Meeting.Removed _ ->
          List.of();
    };
  }
}
