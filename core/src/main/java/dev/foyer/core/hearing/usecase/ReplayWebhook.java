package dev.foyer.core.hearing.usecase;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Has a notice heard once more, by a support engineer: what has failed, matched nothing or was
 * ignored may come to something now. It is judged as at first, so what is stale stays so.
 */
public final class ReplayWebhook {

  /** Which one. */
  public record Command(Actor by, NoticeId notice) {}

  /** The answer. */
  public sealed interface Outcome {
    record Replayed(ReceivedNotice notice) implements Outcome {}

    /** It waits already. */
    record StillOpen(ReceivedNotice notice) implements Outcome {}

    /** Unknown, or forgotten by now. */
    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Inbox inbox;
  private final Concerned concerned;
  private final Authority authority;
  private final RecordEntry record;
  private final Transactions transactions;
  private final Jobs jobs;
  private final InstantSource clock;

  public ReplayWebhook(
      Inbox inbox,
      Concerned concerned,
      Authority authority,
      RecordEntry record,
      Transactions transactions,
      Jobs jobs,
      InstantSource clock) {
    this.inbox = inbox;
    this.concerned = concerned;
    this.authority = authority;
    this.record = record;
    this.transactions = transactions;
    this.jobs = jobs;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        ListWebhooks.denial(command.by())
            .or(
                () ->
                    authority.denial(
                        new OrganizationId(Job.NO_ORGANIZATION), command.by(), Act.OPERATE));
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            inbox
                .find(command.notice())
                .map(found -> replay(found, command.by()))
                .orElseGet(Outcome.NotThere::new));
  }

  private Outcome replay(ReceivedNotice found, Actor by) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ReceivedNotice again = found.become(new NoticeState.New(now));
    if (found.state() instanceof NoticeState.Open || !inbox.replace(found, again)) {
      return new Outcome.StillOpen(found);
    }
    jobs.noLaterThan(ReceiveWebhook.hearing(found.id()), now);
    concerned.by(found).forEach(organization -> tell(organization, found, by));
    return new Outcome.Replayed(again);
  }

  private void tell(OrganizationId organization, ReceivedNotice found, Actor by) {
    record.handle(
        RecordEntry.Command.of(
                organization,
                by,
                EntryKind.NOTICE_REPLAYED,
                new Subject(Subject.Kind.ORGANIZATION, organization.value()))
            .before(Facts.of("state", found.state().kind()))
            .after(Facts.of("notice", found.id()).and("event", found.notice().heading().event())));
  }
}
