package dev.foyer.core.journal.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.DisconnectPersonal;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.location.Location;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Rule("BR-71")
class EveryChangeIsJournaledTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  /** Something that changes, done in a world in which it can be. */
  private record World(FoyerUnderTest rig, SampleOrganization acme) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void writesExactlyItsEntries(String name, Consumer<World> change, List<EntryKind> expected) {
    int before = rig.journal(acme).size();

    change.accept(new World(rig, acme));

    assertThat(rig.journal(acme).subList(before, rig.journal(acme).size())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void writesThemOnceEvenIfTheDatabaseAsksForARepetition(
      String name, Consumer<World> change, List<EntryKind> expected) {
    int before = rig.journal(acme).size();
    rig.ports().transactions().deadlockNext();

    change.accept(new World(rig, acme));

    assertThat(rig.journal(acme).subList(before, rig.journal(acme).size())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void writesNothingIfTheChangeIsRolledBack(
      String name, Consumer<World> change, List<EntryKind> expected) {
    List<EntryKind> before = rig.journal(acme);

    assertThatExceptionOfType(RolledBack.class)
        .isThrownBy(
            () ->
                rig.ports()
                    .transactions()
                    .inOne(
                        () -> {
                          change.accept(new World(rig, acme));
                          throw new RolledBack();
                        }));

    assertThat(rig.journal(acme)).isEqualTo(before);
    assertThat(rig.ports().grants().all()).isEmpty();
    assertThat(rig.ports().connectLinks().newest(acme.id(), ConnectLink.Purpose.CONNECT)).isEmpty();
  }

  @SuppressWarnings("serial") // never serialized
  private static final class RolledBack extends RuntimeException {}

  static Stream<Arguments> changes() {
    return Stream.of(
        change("a member", world -> add(world.acme()), EntryKind.MEMBER_ADDED),
        change("a domain", world -> world.acme().verified("a.test"), EntryKind.DOMAIN_VERIFIED),
        change(
            "a link",
            world -> world.rig().connectLink(world.acme()),
            EntryKind.CONNECT_LINK_CREATED),
        change(
            "a start",
            world -> world.rig().browser().starts(world.rig().connectLink(world.acme())),
            EntryKind.CONNECT_LINK_CREATED,
            EntryKind.CONNECT_LINK_STARTED),
        change(
            "a refusal",
            world ->
                world
                    .rig()
                    .foyer()
                    .connections()
                    .declineConnectLink()
                    .handle(world.rig().connectLink(world.acme()).secret()),
            EntryKind.CONNECT_LINK_CREATED,
            EntryKind.CONNECT_LINK_REFUSED),
        change(
            "a connection",
            world ->
                world
                    .rig()
                    .browser()
                    .approvesAs(
                        world.acme().owner(),
                        "zoe@acme.example",
                        world.rig().connectLink(world.acme())),
            EntryKind.CONNECT_LINK_CREATED,
            EntryKind.CONNECT_LINK_STARTED,
            EntryKind.CONNECTION_APPROVED,
            EntryKind.CONNECTION_ACTIVATED),
        change(
            "a personal connection and its end",
            EveryChangeIsJournaledTest::connectAndDisconnectPersonal,
            EntryKind.PERSONAL_CONNECTED,
            EntryKind.PERSONAL_DISCONNECTED,
            EntryKind.GRANT_REVOKED),
        change(
            "an event type",
            world ->
                world
                    .rig()
                    .eventType(world.acme().member("carla"), new Location.Phone("+44 20 7946")),
            EntryKind.EVENT_TYPE_CREATED),
        change(
            "a booking",
            world -> world.rig().book(world.acme().member("carla")),
            EntryKind.EVENT_TYPE_CREATED,
            EntryKind.EVENT_BOOKED));
  }

  @Test
  void tellsOfTheWholeStoryOfAMeeting() {
    rig.connectOrganization(acme);
    int before = rig.journal(acme).size();

    rig.book(acme.member("carla"));
    rig.runDueJobs();

    assertThat(rig.journal(acme).subList(before, rig.journal(acme).size()))
        .containsExactly(
            EntryKind.EVENT_TYPE_CREATED, EntryKind.EVENT_BOOKED, EntryKind.MEETING_READY);
  }

  @Test
  void namesWhoDidItToWhatAndHoldsNoPersonalWords() {
    rig.connectOrganization(acme);

    assertThat(rig.ports().journal().all(acme.id()))
        .allSatisfy(
            entry -> {
              assertThat(entry.at()).isEqualTo(rig.clock().instant());
              assertThat(entry.organization()).isEqualTo(acme.id());
              assertThat(entry.cause()).matches("[A-Za-z_]{0,40}");
              assertThat(entry.after().named().values())
                  .noneMatch(value -> value.contains("@") || value.contains(" "));
            })
        .extracting(Entry::actor)
        .contains(
            FoyerUnderTest.SUPPORT,
            acme.as("ada"),
            new Actor.FoyerItself(),
            new Actor.ZoomAdmin(rig.zoom().people().named("zoe@acme.example").id().value()));
  }

  @Test
  void tellsWaitingAndFailingInAWord() {
    rig.book(acme.member("carla"));
    rig.runDueJobs();

    assertThat(rig.ports().journal().all(acme.id()))
        .allSatisfy(entry -> assertThat(entry.cause()).matches("[A-Za-z_]{0,40}"));
  }

  @Test
  void isReadBackwardsPageByPageAndByKind() {
    List<Entry> all = rig.ports().journal().all(acme.id()).reversed();
    List<Entry> seen = new ArrayList<>();
    for (List<Entry> page = read(EntryId.AFTER_ALL, Set.of());
        !page.isEmpty();
        page = read(page.getLast().id(), Set.of())) {
      seen.addAll(page);
    }

    assertThat(seen).isEqualTo(all).hasSizeGreaterThan(4);
    assertThat(read(EntryId.AFTER_ALL, Set.of(EntryKind.DOMAIN_VERIFIED)))
        .extracting(Entry::kind)
        .containsExactly(EntryKind.DOMAIN_VERIFIED);
  }

  @Test
  void tellsThatSomethingHasChanged() {
    Optional<EntryId> before = rig.foyer().journal().followJournal().handle(acme.id());
    assertThat(rig.foyer().journal().followJournal().handle(acme.id())).isEqualTo(before);

    add(acme);

    assertThat(rig.foyer().journal().followJournal().handle(acme.id())).isNotEqualTo(before);
  }

  private List<Entry> read(EntryId before, Set<EntryKind> kinds) {
    return Expected.outcome(
            ReadJournal.Outcome.Read.class,
            rig.foyer()
                .journal()
                .readJournal()
                .handle(new ReadJournal.Command(acme.id(), acme.as("ada"), before, kinds, 4)))
        .entries();
  }

  private static void add(SampleOrganization acme) {
    acme.with("Iago Iglesias", "iago@acme.example", Role.MEMBER);
  }

  private static void connectAndDisconnectPersonal(World world) {
    var browser = world.rig().browser();
    var grace = world.acme().member("grace");
    browser.returnsToPersonal(browser.consentsToPersonal(grace, "grace@mail.example"));
    world
        .rig()
        .foyer()
        .connections()
        .disconnectPersonal()
        .handle(new DisconnectPersonal.Command(world.acme().id(), grace.id()));
  }

  private static Arguments change(String name, Consumer<World> change, EntryKind... expected) {
    return Arguments.of(name, change, List.of(expected));
  }
}
