package dev.foyer.core.member.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.MappingLine.Verdict;
import dev.foyer.core.member.MappingList;
import dev.foyer.core.organization.Actor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link MappingLists} promises. */
public abstract class MappingListsContract extends PortContract {

  private MappingLists lists() {
    return ports().mappingLists();
  }

  @Test
  void keepsEveryStateOfAList() {
    MappingList list = list(0);
    lists().put(list, List.of());
    MappingList now = list;
    for (MappingList.State state :
        Every.variantOf(
            MappingList.State.class,
            List.of(
                new MappingList.State.Previewed(),
                new MappingList.State.Confirmed(true, 0),
                new MappingList.State.Confirmed(false, 200),
                new MappingList.State.Applied()))) {
      MappingList next = now.in(state, now.at().plusNanos(1_000));
      assertThat(lists().replace(now, next)).isTrue();
      assertThat(lists().of(acme.id())).contains(next);
      now = next;
    }
    assertThat(lists().replace(list, list)).isFalse();
  }

  @Test
  void keepsWhoseWordItIs() {
    MappingList list = list(0);
    lists().put(list, List.of());
    MappingList now = list;
    for (Actor by :
        List.of(
            new Actor.AMember(otto.id()),
            new Actor.SupportEngineer("sam", "ticket 4711"),
            new Actor.FoyerItself())) {
      MappingList next =
          new MappingList(
              list.organization(),
              list.id(),
              list.account(),
              by,
              list.lines(),
              list.state(),
              list.at());
      assertThat(lists().replace(now, next)).isTrue();
      assertThat(lists().of(acme.id())).contains(next);
      now = next;
    }
  }

  @Test
  void keepsEveryVerdictOfALine() {
    List<MappingLine> lines =
        IntStream.rangeClosed(1, Verdict.values().length)
            .mapToObj(n -> line(n).judged(Verdict.values()[n - 1]))
            .toList();
    MappingList list = list(lines.size());
    lists().put(list, lines);
    assertThat(lists().lines(acme.id(), list.id(), 0, 100)).isEqualTo(lines);
    assertThat(lists().counts(acme.id(), list.id()))
        .hasSize(Verdict.values().length)
        .containsEntry(Verdict.MAPPED, 1L);
    lists().judge(acme.id(), list.id(), lines.stream().map(l -> l.judged(Verdict.MAPPED)).toList());
    assertThat(lists().counts(acme.id(), list.id()))
        .isEqualTo(Map.of(Verdict.MAPPED, (long) lines.size()));
    assertThat(lists().lines(acme.id(), list.id(), 1, 2))
        .extracting(MappingLine::number)
        .containsExactly(2, 3);
    assertThat(lists().lines(other.id(), list.id(), 0, 2)).isEmpty();
  }

  @Test
  void storesManyLines() {
    List<MappingLine> lines = Stream.iterate(1, n -> n + 1).limit(1_500).map(this::line).toList();
    MappingList list = list(lines.size());
    inOne(
        () -> {
          lists().put(list, lines);
          return true;
        });
    assertThat(lists().lines(acme.id(), list.id(), 0, 2_000)).isEqualTo(lines);
  }

  @Test
  void keepsOneListAtATime() {
    MappingList first = list(1);
    lists().put(first, List.of(line(1)));
    MappingList second = list(1);
    lists().put(second, List.of(line(1)));
    assertThat(lists().of(acme.id())).contains(second);
    assertThat(lists().lines(acme.id(), first.id(), 0, 10)).isEmpty();
    assertThat(lists().replace(first, first.in(new MappingList.State.Applied(), first.at())))
        .isFalse();
    assertThat(lists().of(other.id())).isEmpty();
  }

  @Test
  void forgetsWithItsLines() {
    MappingList list = list(1);
    lists().put(list, List.of(line(1)));
    lists().forget(other.id(), list.id());
    lists().forget(acme.id(), given.id());
    assertThat(lists().of(acme.id())).contains(list);
    lists().forget(acme.id(), list.id());
    assertThat(lists().of(acme.id())).isEmpty();
    assertThat(lists().lines(acme.id(), list.id(), 0, 10)).isEmpty();
  }

  @Test
  void leavesTheFormerListWhenRolledBack() {
    MappingList first = list(1);
    lists().put(first, List.of(line(1)));
    inOneThatFails(() -> lists().put(list(2), List.of(line(1), line(2))));
    assertThat(lists().of(acme.id())).contains(first);
    assertThat(lists().lines(acme.id(), first.id(), 0, 10)).hasSize(1);
  }

  private MappingList list(int lines) {
    return new MappingList(
        acme.id(),
        given.id(),
        new ZoomAccountId("za-1"),
        new Actor.AMember(ada.id()),
        lines,
        new MappingList.State.Previewed(),
        given.now());
  }

  private MappingLine line(int number) {
    return MappingLine.written(number, "grace@acme.example", "Grüße, no address " + number);
  }
}
