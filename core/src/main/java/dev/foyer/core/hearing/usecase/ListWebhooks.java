package dev.foyer.core.hearing.usecase;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists what webhooks told and what came of it, newest first, for support engineers. */
public final class ListWebhooks {

  private static final int LARGEST_PAGE = 500;

  /** Those in these states (all if empty) that came before that one. */
  public record Command(Actor by, NoticeId before, Set<NoticeState.Kind> states, int limit) {
    public Command {
      states = Set.copyOf(states);
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<ReceivedNotice> notices) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Inbox inbox;

  public ListWebhooks(Inbox inbox) {
    this.inbox = inbox;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial = denial(command.by());
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return new Outcome.Listed(inbox.before(command.before(), command.states(), command.limit()));
  }

  /** Notices are of all organizations together, so they are for no organization's eyes. */
  static Optional<Denial> denial(Actor by) {
    return switch (by) {
      case Actor.SupportEngineer _, Actor.FoyerItself _ -> Optional.empty();
      case Actor.AMember _, Actor.ZoomAdmin _, Actor.Zoom _ -> Optional.of(Denial.ONLY_SUPPORT);
    };
  }
}
