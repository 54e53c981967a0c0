package dev.foyer.core.member.usecase;

import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the organization's list of mappings: how far it is, its counts, some of its lines. */
public final class ShowMappings {

  private static final int LARGEST_PAGE = 500;

  /** Whose, and which lines: those after that number. */
  public record Command(OrganizationId organization, Actor by, int after, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Shown(MappingList list, Map<MappingLine.Verdict, Long> counts, List<MappingLine> lines)
        implements Outcome {}

    /** There is no list. */
    record None() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final MappingLists lists;
  private final Authority authority;

  public ShowMappings(MappingLists lists, Authority authority) {
    this.lists = lists;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return lists
        .of(command.organization())
        .<Outcome>map(
            list ->
                new Outcome.Shown(
                    list,
                    lists.counts(list.organization(), list.id()),
                    lists.lines(list.organization(), list.id(), command.after(), command.limit())))
        .orElseGet(Outcome.None::new);
  }
}
