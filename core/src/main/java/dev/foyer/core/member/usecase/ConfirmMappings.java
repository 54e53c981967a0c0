package dev.foyer.core.member.usecase;

import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.util.Optional;
import java.util.UUID;

/** Has a list of mappings applied as it was previewed, by a job; or throws it away. */
public final class ConfirmMappings {

  /** Which list, and what to do with it. */
  public record Command(OrganizationId organization, Actor by, UUID list, Decision decision) {}

  /** What somebody decides about a list that was previewed. */
  public enum Decision {
    /** Map what gives nobody a Zoom user that somebody else has. */
    MAP,
    /** Map that too. */
    MAP_SHARED_TOO,
    DISCARD
  }

  /** The answer. */
  public sealed interface Outcome {
    record Confirmed(MappingList list) implements Outcome {}

    record Discarded() implements Outcome {}

    /** It isn't there any more, or somebody has decided. */
    record NothingToDecide() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final MappingLists lists;
  private final Pinning pinning;
  private final Authority authority;
  private final Transactions transactions;
  private final Jobs jobs;

  public ConfirmMappings(
      MappingLists lists,
      Pinning pinning,
      Authority authority,
      Transactions transactions,
      Jobs jobs) {
    this.lists = lists;
    this.pinning = pinning;
    this.authority = authority;
    this.transactions = transactions;
    this.jobs = jobs;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return transactions.inOne(
        () ->
            lists
                .of(command.organization())
                .filter(list -> list.id().equals(command.list()))
                .filter(list -> !(list.state() instanceof MappingList.State.Confirmed))
                .map(list -> decide(command, list))
                .orElseGet(Outcome.NothingToDecide::new));
  }

  private Outcome decide(Command command, MappingList list) {
    return switch (command.decision()) {
      case MAP -> confirm(command, list, false);
      case MAP_SHARED_TOO -> confirm(command, list, true);
      case DISCARD -> {
        lists.forget(list.organization(), list.id());
        yield new Outcome.Discarded();
      }
    };
  }

  /** Whoever confirms is who maps. */
  private Outcome confirm(Command command, MappingList list, boolean sharedToo) {
    MappingList confirmed =
        new MappingList(
            list.organization(),
            list.id(),
            list.account(),
            command.by(),
            list.lines(),
            new MappingList.State.Confirmed(sharedToo, 0),
            pinning.now());
    if (!(list.state() instanceof MappingList.State.Previewed) || !lists.replace(list, confirmed)) {
      return new Outcome.NothingToDecide();
    }
    jobs.noLaterThan(
        new Job(JobKind.APPLY_MAPPINGS, list.organization().value(), list.id()), confirmed.at());
    return new Outcome.Confirmed(confirmed);
  }
}
