package dev.foyer.core.location.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Rollout;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Does one batch of a rollout or its undoing (BR-32). Each batch is stored with how far it came, so
 * that whoever runs the next one goes on there.
 */
public final class RollOut {

  private static final int BATCH = 200;

  private final EventTypes eventTypes;
  private final Rollouts rollouts;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public RollOut(
      EventTypes eventTypes,
      Rollouts rollouts,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.eventTypes = eventTypes;
    this.rollouts = rollouts;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  static Job job(OrganizationId organization) {
    return new Job(JobKind.ROLL_OUT, organization.value(), organization.value());
  }

  public JobAnswer handle(OrganizationId organization) {
    return transactions.inOne(
        () ->
            rollouts
                .hold(organization)
                .filter(Rollout.UnderWay.class::isInstance)
                .map(Rollout.UnderWay.class::cast)
                .map(this::batch)
                .orElseGet(JobAnswer.Done::new));
  }

  private JobAnswer batch(Rollout.UnderWay underWay) {
    List<EventType> page = eventTypes.afterId(underWay.organization(), underWay.reached(), BATCH);
    return page.isEmpty() ? end(underWay) : goOn(underWay, page);
  }

  private JobAnswer goOn(Rollout.UnderWay underWay, List<EventType> page) {
    rollouts.put(
        switch (underWay) {
          case Rollout.Applying applying ->
              applying.further(
                  page.getLast().id(), change(page, it -> it.rolledOut(applying.id()), "ROLLOUT"));
          case Rollout.Undoing undoing ->
              undoing.further(
                  page.getLast().id(), change(page, it -> it.rolledBack(undoing.id()), "UNDO"));
        });
    return new JobAnswer.Again(clock.instant());
  }

  /** Whoever is quicker with another change of an event type is right. */
  private long change(
      List<EventType> page, Function<EventType, Optional<EventType>> change, String cause) {
    long changed = 0;
    for (EventType before : page) {
      Optional<EventType> after = change.apply(before);
      if (after.isPresent() && eventTypes.replace(before, after.get())) {
        record(before, after.get(), cause);
        changed++;
      }
    }
    return changed;
  }

  private void record(EventType before, EventType after, String cause) {
    record.handle(
        RecordEntry.Command.of(
                before.organization(),
                new Actor.FoyerItself(),
                EntryKind.EVENT_TYPE_CHANGED,
                new Subject(Subject.Kind.EVENT_TYPE, before.id().value()))
            .before(TermsFacts.differing(before.terms(), after.terms()))
            .after(TermsFacts.differing(after.terms(), before.terms()))
            .because(cause));
  }

  private JobAnswer end(Rollout.UnderWay underWay) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    switch (underWay) {
      case Rollout.Applying applying ->
          end(applying.done(now), EntryKind.ROLLOUT_DONE, applying.changed());
      case Rollout.Undoing undoing ->
          end(undoing.done(now), EntryKind.ROLLOUT_UNDONE, undoing.restored());
    }
    return new JobAnswer.Done();
  }

  private void end(Rollout ended, EntryKind kind, long eventTypesChanged) {
    rollouts.put(ended);
    record.handle(
        RecordEntry.Command.of(
                ended.organization(),
                new Actor.FoyerItself(),
                kind,
                new Subject(Subject.Kind.ROLLOUT, ended.id().value()))
            .after(Facts.of("eventTypes", eventTypesChanged)));
  }
}
