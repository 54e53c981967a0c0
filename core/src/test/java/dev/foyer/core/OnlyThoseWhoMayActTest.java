package dev.foyer.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every use case that is not for everybody, asked by everybody. */
@Rule("BR-01")
class OnlyThoseWhoMayActTest {

  /** Somebody in the world of the commands, and whether that person administers it. */
  private enum Who {
    OWNER,
    ADMIN,
    MEMBER,
    DEMOTED_ADMIN,
    REMOVED_ADMIN,
    OWNER_ELSEWHERE,
    SUPPORT_WITH_REASON,
    SUPPORT_WITHOUT_REASON,
    ZOOM_ADMIN,
    ZOOM;

    Actor in(CommandsForEverybody world) {
      return switch (this) {
        case OWNER -> world.acme().as("ada");
        case ADMIN -> world.acme().as("bruno");
        case MEMBER -> world.acme().as("carla");
        case DEMOTED_ADMIN -> {
          world.rig().members().giveRole(world.acme().member("bruno"), Role.MEMBER);
          yield world.acme().as("bruno");
        }
        case REMOVED_ADMIN -> {
          world.rig().members().remove(world.acme().member("bruno"));
          yield world.acme().as("bruno");
        }
        case OWNER_ELSEWHERE -> world.northwind().as("nora");
        case SUPPORT_WITH_REASON -> new Actor.SupportEngineer("sam", "ticket 4711");
        case SUPPORT_WITHOUT_REASON -> new Actor.SupportEngineer("sam", " ");
        case ZOOM_ADMIN -> new Actor.ZoomAdmin("zu-zoe");
        case ZOOM -> new Actor.Zoom();
      };
    }

    Optional<Denial> denial(Need need) {
      return switch (this) {
        case OWNER, ADMIN ->
            switch (need) {
              case OPERATOR -> Optional.of(Denial.ONLY_SUPPORT);
              case STAND_IN -> Optional.of(Denial.ONLY_THE_MEMBER);
              case LOOK, CHANGE, CONSENT -> Optional.empty();
            };
        case MEMBER, DEMOTED_ADMIN ->
            Optional.of(
                switch (need) {
                  case OPERATOR -> Denial.ONLY_SUPPORT;
                  case STAND_IN -> Denial.ONLY_THE_MEMBER;
                  case LOOK, CHANGE, CONSENT -> Denial.NOT_AN_ADMIN;
                });
        case REMOVED_ADMIN, OWNER_ELSEWHERE, ZOOM_ADMIN, ZOOM -> Optional.of(Denial.NOT_A_MEMBER);
        case SUPPORT_WITH_REASON ->
            need == Need.CONSENT ? Optional.of(Denial.SUPPORT_MAY_NOT_CONSENT) : Optional.empty();
        case SUPPORT_WITHOUT_REASON ->
            switch (need) {
              case LOOK -> Optional.empty();
              case CONSENT -> Optional.of(Denial.SUPPORT_MAY_NOT_CONSENT);
              case CHANGE, STAND_IN, OPERATOR -> Optional.of(Denial.REASON_MISSING);
            };
      };
    }
  }

  /** What a command asks of whoever gives it. */
  private enum Need {
    LOOK,
    CHANGE,
    CONSENT,
    STAND_IN,
    OPERATOR
  }

  /** What each command asks of whoever gives it. */
  private static final Map<String, Need> NEEDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("CreateConnectLink", Need.CHANGE),
              Map.entry("RevokeConnectLink", Need.CHANGE),
              Map.entry("SendConnectLink", Need.CHANGE),
              Map.entry("ShowConnection", Need.LOOK),
              Map.entry("ActivateConnection", Need.CONSENT),
              Map.entry("RejectConnection", Need.CHANGE),
              Map.entry("PreviewDisconnect", Need.CHANGE),
              Map.entry("Disconnect", Need.CHANGE),
              Map.entry("CheckNow", Need.LOOK),
              Map.entry("PauseConnection", Need.CHANGE),
              Map.entry("ResumeConnection", Need.CHANGE),
              Map.entry("PromoteStandby", Need.CHANGE),
              Map.entry("RemoveStandby", Need.CHANGE),
              Map.entry("AddMember", Need.CHANGE),
              Map.entry("VerifyDomain", Need.OPERATOR),
              Map.entry("RescheduleEvent", Need.CHANGE),
              Map.entry("CancelEvent", Need.CHANGE),
              Map.entry("ShowCalendarEntry", Need.LOOK),
              Map.entry("MakeNewLink", Need.CHANGE),
              Map.entry("RepairMeetings", Need.CHANGE),
              Map.entry("ListTroubledEvents", Need.LOOK),
              Map.entry("ForecastHosts", Need.LOOK),
              Map.entry("ListBusiestHosts", Need.LOOK),
              Map.entry("CountMeetings", Need.LOOK),
              Map.entry("ReassignEvent", Need.CHANGE),
              Map.entry("ListConnectedUsers", Need.LOOK),
              Map.entry("CountConnectedUsers", Need.LOOK),
              Map.entry("ExplainMember", Need.LOOK),
              Map.entry("ShowSettings", Need.LOOK),
              Map.entry("PreviewSettings", Need.CHANGE),
              Map.entry("ChangeSettings", Need.CHANGE),
              Map.entry("OptOut", Need.STAND_IN),
              Map.entry("OptIn", Need.STAND_IN),
              Map.entry("ShowMatch", Need.LOOK),
              Map.entry("SuggestZoomUsers", Need.LOOK),
              Map.entry("MapZoomUser", Need.CHANGE),
              Map.entry("UnmapZoomUser", Need.CHANGE),
              Map.entry("ConfirmMatch", Need.CHANGE),
              Map.entry("StartReading", Need.CHANGE),
              Map.entry("ShowReading", Need.LOOK),
              Map.entry("PreviewMappings", Need.CHANGE),
              Map.entry("ShowMappings", Need.LOOK),
              Map.entry("ConfirmMappings", Need.CHANGE),
              Map.entry("NudgeMember", Need.CHANGE),
              Map.entry("CreateEventType", Need.CHANGE),
              Map.entry("EditEventType", Need.CHANGE),
              Map.entry("DeleteEventType", Need.CHANGE),
              Map.entry("ShowEventType", Need.LOOK),
              Map.entry("PreviewDefaultLocation", Need.LOOK),
              Map.entry("ApplyDefaultLocation", Need.CHANGE),
              Map.entry("UndoDefaultLocation", Need.CHANGE),
              Map.entry("ListEventTypes", Need.LOOK),
              Map.entry("BookEvent", Need.CHANGE),
              Map.entry("ListEvents", Need.LOOK),
              Map.entry("ShowEvent", Need.LOOK),
              Map.entry("ReadJournal", Need.LOOK),
              Map.entry("VerifyJournal", Need.LOOK),
              Map.entry("ShowVerification", Need.LOOK)));

  /** What is about this Foyer as a whole. */
  private static final List<String> FOR_SUPPORT =
      Stream.of(PeopleForEverybody.FOR_SUPPORT, UpkeepForEverybody.ALL)
          .flatMap(List::stream)
          .toList();

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everyCommandByEverybody")
  void asksWhoActs(String command, Who who) {
    CommandsForEverybody world = new CommandsForEverybody();
    Actor actor = who.in(world);
    List<Entry> journal = world.rig().ports().journal().all(world.acme().id());
    int callsToZoom = world.rig().zoom().script().calls();

    Object outcome = world.give(command, actor);

    Optional<Denial> expected = who.denial(NEEDS.get(command));
    assertThat(denialIn(outcome)).isEqualTo(expected);
    if (expected.isPresent()) {
      assertThat(world.rig().ports().journal().all(world.acme().id())).isEqualTo(journal);
      assertThat(world.rig().zoom().script().calls()).isEqualTo(callsToZoom);
    }
  }

  static Stream<Arguments> everyCommandByEverybody() {
    return NEEDS.keySet().stream()
        .flatMap(command -> Arrays.stream(Who.values()).map(who -> Arguments.of(command, who)));
  }

  @Test
  void leavesOutNoUseCaseThatKnowsWhoActs() {
    List<String> withAnActor =
        Arrays.stream(Foyer.class.getRecordComponents())
            .map(RecordComponent::getType)
            .filter(Class::isRecord)
            .flatMap(feature -> Arrays.stream(feature.getRecordComponents()))
            .map(RecordComponent::getType)
            .filter(OnlyThoseWhoMayActTest::knowsWhoActs)
            .map(Class::getSimpleName)
            .toList();

    assertThat(withAnActor).hasSizeGreaterThan(15);
    assertThat(withAnActor)
        .containsOnlyOnceElementsOf(NEEDS.keySet())
        .filteredOn(name -> !NEEDS.containsKey(name))
        .containsExactlyInAnyOrderElementsOf(FOR_SUPPORT);
  }

  @Test
  void letsOnlySupportDoWhatIsForNoSingleOrganization() {
    CommandsForEverybody world = new CommandsForEverybody();

    for (String command : FOR_SUPPORT) {
      assertThat(denialIn(world.give(command, world.acme().as("ada")))).isNotEmpty();
      assertThat(denialIn(world.give(command, FoyerUnderTest.SUPPORT))).isEmpty();
    }
  }

  @Test
  void letsMembersDoWhatIsTheirOwn() {
    CommandsForEverybody world = new CommandsForEverybody();
    Booking carlas = world.rig().book(world.acme().member("carla"));

    assertThat(denialIn(world.show(carlas, world.acme().as("carla")))).isEmpty();
    assertThat(denialIn(world.show(carlas, world.acme().as("dan")))).contains(Denial.NOT_AN_ADMIN);
  }

  @Test
  void letsNobodyMakeALinkInAnothersName() {
    CommandsForEverybody world = new CommandsForEverybody();

    assertThat(
            denialIn(world.createLinkNaming(world.acme().member("ada"), world.acme().as("bruno"))))
        .contains(Denial.ONLY_SUPPORT);
    assertThat(
            denialIn(world.createLinkNaming(world.acme().member("carla"), FoyerUnderTest.SUPPORT)))
        .contains(Denial.NOT_AN_ADMIN);
  }

  private static boolean knowsWhoActs(Class<?> useCase) {
    return Arrays.stream(useCase.getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Command") && nested.isRecord())
        .flatMap(command -> Arrays.stream(command.getRecordComponents()))
        .anyMatch(component -> component.getType() == Actor.class);
  }

  private static Optional<Denial> denialIn(Object outcome) {
    return Arrays.stream(outcome.getClass().getRecordComponents())
        .filter(component -> component.getType() == Denial.class)
        .findFirst()
        .map(component -> valueOf(component, outcome));
  }

  private static Denial valueOf(RecordComponent component, Object outcome) {
    try {
      return (Denial) component.getAccessor().invoke(outcome);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new AssertionError("Can't read " + component, unreadable);
    }
  }
}
