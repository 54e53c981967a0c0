package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps each step of a reading of Zoom users together with what it brought, for as long as no other
 * reading has begun.
 */
public final class KeepReading {

  private static final int REMOVED_AT_A_TIME = 1_000;

  private final Readings readings;
  private final RollCall rollCall;
  private final AccountUsers accountUsers;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;

  public KeepReading(
      Members members,
      Readings readings,
      ZoomUserMatches matches,
      AccountUsers accountUsers,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs) {
    this.readings = readings;
    this.rollCall = new RollCall(members, matches, accountUsers, jobs);
    this.accountUsers = accountUsers;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
  }

  /** The reading to go on with: the newest, or a new one where that can't be gone on with. */
  Reading resumed(OrganizationConnection.InCharge inCharge, Instant now) {
    return transactions.inOne(
        () -> {
          Optional<Reading> newest = readings.of(inCharge.approval().organization());
          return newest
              .filter(reading -> reading.connection().equals(inCharge.id()))
              .filter(reading -> reading.resumable(now))
              .orElseGet(() -> begun(inCharge, newest, now));
        });
  }

  /** Begins a new one, in the caller's transaction. */
  Reading begun(OrganizationConnection.InCharge inCharge, Optional<Reading> earlier, Instant now) {
    Reading begun =
        Reading.begin(
            inCharge.approval().organization(),
            inCharge.id(),
            inCharge.approval().account().id(),
            earlier
                .filter(before -> before.account().equals(inCharge.approval().account().id()))
                .map(Reading::about)
                .orElse(0L),
            now);
    readings.put(begun);
    return begun;
  }

  void restart(Reading reading, Instant now) {
    readings.replace(
        reading,
        Reading.begin(
            reading.organization(), reading.connection(), reading.account(), reading.about(), now));
  }

  void stop(Reading reading, Instant now) {
    if (reading.running()) {
      readings.replace(reading, reading.at(new Reading.Progress.Stopped(now)));
    }
  }

  /** Hears a page out; empty if another reading has begun meanwhile. */
  Optional<Reading> hear(Reading reading, ZoomUserPage page, Instant now) {
    return transactions.inOne(
        () -> {
          rollCall.hear(reading, page.users(), now);
          return kept(reading, reading.after(page, now));
        });
  }

  /** Compares some members; after the last of them it forgets whoever wasn't read, and ends. */
  Optional<Reading> compare(Reading reading, MemberId after, Instant now) {
    Optional<Reading> further =
        transactions.inOne(
            () ->
                rollCall
                    .compare(reading, after, now)
                    .map(last -> reading.at(new Reading.Progress.Comparing(last, now)))
                    .filter(next -> readings.replace(reading, next)));
    return further.isPresent() || !readings.of(reading.organization()).equals(Optional.of(reading))
        ? further
        : finish(reading, now);
  }

  private Optional<Reading> finish(Reading reading, Instant now) {
    int removed = REMOVED_AT_A_TIME;
    while (removed == REMOVED_AT_A_TIME) {
      removed =
          transactions.inOne(
              () ->
                  accountUsers.removeReadBefore(
                      reading.organization(),
                      reading.account(),
                      reading.beganAt(),
                      REMOVED_AT_A_TIME));
    }
    return transactions.inOne(
        () -> {
          Optional<Reading> finished = kept(reading, reading.finished(now));
          finished.ifPresent(done -> tell(done, now));
          return finished;
        });
  }

  private void tell(Reading reading, Instant now) {
    OrganizationId organization = reading.organization();
    record.handle(
        RecordEntry.Command.of(
                organization,
                new Actor.FoyerItself(),
                EntryKind.ZOOM_USERS_READ,
                new Subject(Subject.Kind.CONNECTION, reading.connection().value()))
            .after(Facts.of("zoomUsers", reading.read())));
    jobs.noLaterThan(
        new Job(JobKind.RESUME_WAITING_MEETINGS, organization.value(), organization.value()), now);
  }

  private Optional<Reading> kept(Reading reading, Reading next) {
    return readings.replace(reading, next) ? Optional.of(next) : Optional.empty();
  }
}
