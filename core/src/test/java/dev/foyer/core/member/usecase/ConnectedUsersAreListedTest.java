package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.grant.Obstacle;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Role;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectedUsersAreListedTest {
  private static final Set<Standing.Type> ALL_TYPES = EnumSet.allOf(Standing.Type.class);
  private static final Set<Readiness> ALL_READINESSES = EnumSet.allOf(Readiness.class);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void connect() {
    rig.connectOrganization(acme);
    rig.connectPersonal(acme.member("grace"), "grace@mail.example");
  }

  @Test
  @Rule({"BR-40", "BR-41"})
  void tellsEachMembersTypeAndReadiness() {
    assertThat(list(Filter.ALL))
        .extracting(
            user -> user.member().name().value(),
            user -> user.standing().inUse(),
            user -> user.standing().readiness())
        .containsExactly(
            line("Ada Adams", Standing.Type.ORGANIZATION, Readiness.READY),
            line("Bruno Borges", Standing.Type.ORGANIZATION, Readiness.READY),
            line("Carla Costa", Standing.Type.ORGANIZATION, Readiness.READY),
            line("Dan Davis", Standing.Type.ORGANIZATION, Readiness.READY_BUT_BASIC),
            line("Erin Evans", Standing.Type.NONE, Readiness.ZOOM_USER_PENDING),
            line("Frank Fischer", Standing.Type.NONE, Readiness.ZOOM_USER_DEACTIVATED),
            line("Grace Green", Standing.Type.PERSONAL, Readiness.NO_ZOOM_USER),
            line("Hugo Hall", Standing.Type.NONE, Readiness.NOT_LICENSED));
  }

  @Test
  @Rule("BR-40")
  void filtersByTypeAndReadinessAndText() {
    assertThat(names(new Filter(Set.of(Standing.Type.PERSONAL), ALL_READINESSES, "")))
        .containsExactly("Grace Green");
    assertThat(
            names(
                new Filter(
                    ALL_TYPES, Set.of(Readiness.NOT_LICENSED, Readiness.ZOOM_USER_PENDING), "")))
        .containsExactly("Erin Evans", "Hugo Hall");
    assertThat(names(new Filter(ALL_TYPES, ALL_READINESSES, " BRUNO@acme ")))
        .containsExactly("Bruno Borges");
    assertThat(names(new Filter(Set.of(Standing.Type.NONE), ALL_READINESSES, "a")))
        .containsExactly("Erin Evans", "Frank Fischer", "Hugo Hall");
    assertThat(names(new Filter(Set.of(), ALL_READINESSES, ""))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Filter(ALL_TYPES, ALL_READINESSES, "x".repeat(101)));
  }

  @Test
  @Rule("BR-40")
  void pagesWithoutLosingOrRepeatingAnybody() {
    acme.with("Carla Costa", "carla2@acme.example", Role.MEMBER)
        .with("Carla Costa", "carla3@acme.example", Role.MEMBER);
    List<String> seen = new ArrayList<>();
    ConnectedUsers.After after = ConnectedUsers.After.START;
    ListConnectedUsers.Outcome.Listed page = page(Filter.ALL, after, 3);
    while (!page.users().isEmpty()) {
      page.users().forEach(user -> seen.add(user.member().email().value()));
      after = page.next();
      page = page(Filter.ALL, after, 3);
    }

    assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    assertThat(page(Filter.ALL, ConnectedUsers.After.START, -1).users()).hasSize(1);
  }

  @Test
  @Rule("BR-40")
  void counts() {
    assertThat(
            rig.foyer()
                .connected()
                .countConnectedUsers()
                .handle(new CountConnectedUsers.Command(acme.id(), acme.as("bruno"))))
        .isEqualTo(
            new CountConnectedUsers.Outcome.Counted(
                8,
                Map.of(
                    Standing.Type.ORGANIZATION, 4L,
                    Standing.Type.NONE, 3L,
                    Standing.Type.PERSONAL, 1L),
                Map.of(
                    Readiness.READY, 3L,
                    Readiness.READY_BUT_BASIC, 1L,
                    Readiness.ZOOM_USER_PENDING, 1L,
                    Readiness.ZOOM_USER_DEACTIVATED, 1L,
                    Readiness.NO_ZOOM_USER, 1L,
                    Readiness.NOT_LICENSED, 1L)));
  }

  @Test
  @Rule("BR-40")
  void countsOneOrganizationOnly() {
    SampleOrganization umbrella = rig.found("Umbrella", "Uma Urban", "uma@umbrella.example");

    assertThat(
            rig.foyer()
                .connected()
                .countConnectedUsers()
                .handle(new CountConnectedUsers.Command(umbrella.id(), umbrella.as("uma"))))
        .isEqualTo(
            new CountConnectedUsers.Outcome.Counted(
                1, Map.of(Standing.Type.NONE, 1L), Map.of(Readiness.NOT_CONNECTED, 1L)));
  }

  @Test
  @Rule("BR-40")
  void showsEverybodyWithoutTheOrganizationsZoomAfterDisconnect() {
    rig.disconnect(acme);

    assertThat(list(Filter.ALL))
        .hasSize(8)
        .allSatisfy(
            user -> assertThat(user.standing().readiness()).isEqualTo(Readiness.NOT_CONNECTED));
    assertThat(names(new Filter(Set.of(Standing.Type.PERSONAL), ALL_READINESSES, "")))
        .containsExactly("Grace Green");
  }

  @Test
  @Rule("BR-41")
  void readsALargeAccountPageByPage() {
    FoyerUnderTest fresh = new FoyerUnderTest();
    SampleOrganization large = fresh.acme();
    fresh.zoom().usersPerPage(2);

    fresh.connectOrganization(large);

    assertThat(fresh.zoom().script().calls(Operation.USER_PAGE)).isEqualTo(6);
    assertThat(
            fresh
                .ports()
                .connectedUsers()
                .counts(
                    new ConnectedUsers.Scope(
                        large.id(),
                        fresh.zoom().environment(),
                        fresh.zoom().people().accountOf("zoe@acme.example").id())))
        .hasSize(6);
  }

  @Test
  @Rule("BR-41")
  void goesOnReadingWhenZoomRecovers() {
    FoyerUnderTest fresh = new FoyerUnderTest();
    SampleOrganization slow = fresh.acme();
    fresh
        .zoom()
        .script()
        .next(Operation.USER_PAGE, new ScriptedAnswer.NotNow(Obstacle.RATE_LIMITED))
        .next(Operation.USER_PAGE, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    fresh.connectOrganization(slow);
    assertThat(readiness(fresh, slow)).contains(Readiness.NOT_CHECKED);

    fresh.later(Duration.ofSeconds(30));
    fresh.later(Duration.ofSeconds(30));

    assertThat(fresh.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
    assertThat(readiness(fresh, slow)).doesNotContain(Readiness.NOT_CHECKED);
  }

  private static List<Readiness> readiness(FoyerUnderTest rig, SampleOrganization organization) {
    return list(rig, organization, Filter.ALL).stream()
        .map(user -> user.standing().readiness())
        .toList();
  }

  private static Tuple line(String name, Standing.Type type, Readiness readiness) {
    return Tuple.tuple(name, type, readiness);
  }

  private List<String> names(Filter filter) {
    return list(filter).stream().map(user -> user.member().name().value()).toList();
  }

  private List<ConnectedUser> list(Filter filter) {
    return list(rig, acme, filter);
  }

  private static List<ConnectedUser> list(
      FoyerUnderTest rig, SampleOrganization organization, Filter filter) {
    return page(rig, organization, filter, ConnectedUsers.After.START, 50).users();
  }

  private ListConnectedUsers.Outcome.Listed page(
      Filter filter, ConnectedUsers.After after, int limit) {
    return page(rig, acme, filter, after, limit);
  }

  private static ListConnectedUsers.Outcome.Listed page(
      FoyerUnderTest rig,
      SampleOrganization organization,
      Filter filter,
      ConnectedUsers.After after,
      int limit) {
    return Expected.outcome(
        ListConnectedUsers.Outcome.Listed.class,
        rig.foyer()
            .connected()
            .listConnectedUsers()
            .handle(
                new ListConnectedUsers.Command(
                    organization.id(),
                    new Actor.AMember(organization.owner().id()),
                    filter,
                    after,
                    limit)));
  }
}
