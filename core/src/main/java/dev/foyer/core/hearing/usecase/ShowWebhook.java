package dev.foyer.core.hearing.usecase;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;
import java.util.SortedSet;

/** Shows one notice, and the organizations whose connections it is about, to support engineers. */
public final class ShowWebhook {

  /** Which one. */
  public record Command(Actor by, NoticeId notice) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(ReceivedNotice notice, SortedSet<OrganizationId> concerned) implements Outcome {}

    /** Unknown, or forgotten by now. */
    record NotThere() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Inbox inbox;
  private final Concerned concerned;

  public ShowWebhook(Inbox inbox, Concerned concerned) {
    this.inbox = inbox;
    this.concerned = concerned;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = ListWebhooks.denial(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return inbox
        .find(command.notice())
        .<Outcome>map(found -> new Outcome.Shown(found, concerned.by(found)))
        .orElseGet(Outcome.NotThere::new);
  }
}
