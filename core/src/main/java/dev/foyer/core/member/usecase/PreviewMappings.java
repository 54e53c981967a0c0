package dev.foyer.core.member.usecase;

import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes a list of mappings and says of each line what it would do. Nothing is mapped by it. */
public final class PreviewMappings {

  /** How many lines a list may have. */
  public static final int MOST_LINES = 20_000;

  /** The lines, as somebody wrote them. */
  public record Command(OrganizationId organization, Actor by, List<MappingLine> lines) {
    public Command {
      lines = List.copyOf(lines);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Previewed(MappingList list) implements Outcome {}

    record Empty() implements Outcome {}

    record TooLong(int most) implements Outcome {}

    /** Another list is being applied. */
    record UnderWay(MappingList list) implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final MappingLists lists;
  private final JudgeMappings judgeMappings;
  private final Pinning pinning;
  private final Authority authority;
  private final Transactions transactions;
  private final Jobs jobs;
  private final Ids ids;

  public PreviewMappings(
      MappingLists lists,
      JudgeMappings judgeMappings,
      Pinning pinning,
      Authority authority,
      Transactions transactions,
      Jobs jobs,
      Ids ids) {
    this.lists = lists;
    this.judgeMappings = judgeMappings;
    this.pinning = pinning;
    this.authority = authority;
    this.transactions = transactions;
    this.jobs = jobs;
    this.ids = ids;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.ADMINISTER);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    if (command.lines().isEmpty()) {
      return new Outcome.Empty();
    }
    if (command.lines().size() > MOST_LINES) {
      return new Outcome.TooLong(MOST_LINES);
    }
    return pinning
        .account(command.organization())
        .map(account -> transactions.inOne(() -> preview(command, account)))
        .orElseGet(Outcome.NotConnected::new);
  }

  private Outcome preview(Command command, ZoomAccountId account) {
    Optional<MappingList> underWay =
        lists
            .of(command.organization())
            .filter(list -> list.state() instanceof MappingList.State.Confirmed);
    if (underWay.isPresent()) {
      return new Outcome.UnderWay(underWay.get());
    }
    Instant now = pinning.now();
    MappingList list =
        new MappingList(
            command.organization(),
            ids.next(),
            account,
            command.by(),
            command.lines().size(),
            new MappingList.State.Previewed(),
            now);
    lists.put(
        list,
        judgeMappings.judge(command.organization(), account, command.lines()).stream()
            .map(JudgeMappings.Judged::line)
            .toList());
    jobs.noLaterThan(
        new Job(JobKind.APPLY_MAPPINGS, command.organization().value(), list.id()),
        now.plus(ApplyMappings.KEPT_FOR));
    return new Outcome.Previewed(list);
  }
}
