package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows the journal of an organization, newest first, a page at a time. */
public final class ReadJournal {

  private static final int LARGEST_PAGE = 500;

  /** Entries of these kinds (all if empty) that are older than {@code before}. */
  public record Command(
      OrganizationId organization, Actor by, EntryId before, Set<EntryKind> kinds, int limit) {
    public Command {
      kinds = Set.copyOf(kinds);
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Read(List<Entry> entries) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Journal journal;
  private final Authority authority;

  public ReadJournal(Journal journal, Authority authority) {
    this.journal = journal;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return new Outcome.Read(
        journal.before(command.organization(), command.before(), command.kinds(), command.limit()));
  }
}
