package dev.foyer.core.member.usecase;

import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingLine.Verdict;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.member.MappingList.State;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.port.Transactions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Applies a confirmed list of mappings, some lines at a time, each some wholly or not at all; after
 * a crash it goes on where it was. A job runs it, and once more to forget the list.
 */
public final class ApplyMappings {

  /** How long a list can be looked at; it names people. */
  static final Duration KEPT_FOR = Duration.ofDays(7);

  private static final int LINES_AT_A_TIME = 200;

  private final MappingLists lists;
  private final JudgeMappings judgeMappings;
  private final Pinning pinning;
  private final Transactions transactions;

  public ApplyMappings(
      MappingLists lists, JudgeMappings judgeMappings, Pinning pinning, Transactions transactions) {
    this.lists = lists;
    this.judgeMappings = judgeMappings;
    this.pinning = pinning;
    this.transactions = transactions;
  }

  public JobAnswer handle(OrganizationId organization, UUID id) {
    Optional<MappingList> list =
        lists.of(organization).filter(found -> found.id().equals(id)).map(this::applied);
    if (list.isEmpty()) {
      return new JobAnswer.Done();
    }
    if (pinning.now().isBefore(list.get().at().plus(KEPT_FOR))) {
      return new JobAnswer.Again(list.get().at().plus(KEPT_FOR));
    }
    lists.forget(organization, id);
    return new JobAnswer.Done();
  }

  private MappingList applied(MappingList list) {
    return switch (list.state()) {
      case State.Previewed _, State.Applied _ -> list;
      case State.Confirmed(boolean sharedToo, int applied) -> apply(list, sharedToo, applied);
    };
  }

  /** The whole list is judged anew: the world may have changed since it was previewed. */
  private MappingList apply(MappingList list, boolean sharedToo, int applied) {
    List<JudgeMappings.Judged> open =
        judgeMappings.judge(list.organization(), list.account(), all(list)).stream()
            .filter(judged -> judged.line().number() > applied)
            .toList();
    MappingList now = list;
    for (int from = 0; from < open.size(); from += LINES_AT_A_TIME) {
      MappingList before = now;
      List<JudgeMappings.Judged> some =
          open.subList(from, Math.min(open.size(), from + LINES_AT_A_TIME));
      now = transactions.inOne(() -> apply(before, sharedToo, some));
    }
    MappingList done = now.in(new State.Applied(), pinning.now());
    lists.replace(now, done);
    return done;
  }

  private MappingList apply(MappingList list, boolean sharedToo, List<JudgeMappings.Judged> some) {
    lists.judge(
        list.organization(),
        list.id(),
        some.stream()
            .map(
                judged ->
                    judged
                        .wish()
                        .filter(_ -> wanted(judged.line().verdict(), sharedToo))
                        .map(wish -> map(list, judged.line(), wish))
                        .orElse(judged.line()))
            .toList());
    MappingList further =
        list.in(new State.Confirmed(sharedToo, some.getLast().line().number()), list.at());
    lists.replace(list, further);
    return further;
  }

  private static boolean wanted(Verdict verdict, boolean sharedToo) {
    return verdict == Verdict.WILL_MAP || verdict == Verdict.SHARED && sharedToo;
  }

  private MappingLine map(MappingList list, MappingLine line, JudgeMappings.Wish wish) {
    pinning.pin(
        list.by(),
        EntryKind.ZOOM_USER_MAPPED,
        wish.member(),
        list.account(),
        new MatchState.Pinned(wish.user(), new PinnedBy.Hand(list.by(), pinning.now())));
    return line.judged(Verdict.MAPPED);
  }

  private List<MappingLine> all(MappingList list) {
    List<MappingLine> all = new ArrayList<>();
    int after = 0;
    List<MappingLine> page = lists.lines(list.organization(), list.id(), after, LINES_AT_A_TIME);
    while (!page.isEmpty()) {
      all.addAll(page);
      after = page.getLast().number();
      page = lists.lines(list.organization(), list.id(), after, LINES_AT_A_TIME);
    }
    return all;
  }
}
