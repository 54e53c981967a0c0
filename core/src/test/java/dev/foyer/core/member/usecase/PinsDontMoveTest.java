package dev.foyer.core.member.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.ZoomElsewhere;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.rule.Rule;
import dev.foyer.core.scripted.Operation;
import dev.foyer.core.scripted.Person;
import dev.foyer.core.scripted.SamplePeople;
import dev.foyer.core.scripted.ScriptedAnswer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PinsDontMoveTest {
  private static final String CARLA = "carla@acme.example";

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final OrganizationConnection.Active connection = rig.connectOrganization(acme);
  private final Member carla = acme.member("carla");
  private final ZoomUserId pin = rig.zoom().people().named(CARLA).id();

  @Test
  @Rule("BR-23")
  void givesANewMemberZoomAtOnce() {
    rig.zoom().people().add(Person.member(SamplePeople.ACME, "Iago Iglesias", "iago@acme.example"));
    acme.with("Iago Iglesias", "iago@acme.example", Role.MEMBER);

    rig.runDueJobs();

    assertThat(inUse(acme.member("iago"))).isInstanceOf(ConnectionInUse.Organizations.class);
  }

  @Test
  @Rule("BR-23")
  void tellsANewMemberWhomTheAccountDoesntKnow() {
    acme.with("Iago Iglesias", "iago@acme.example", Role.MEMBER);

    rig.runDueJobs();

    assertThat(inUse(acme.member("iago")))
        .isEqualTo(new ConnectionInUse.None(Readiness.NO_ZOOM_USER));
  }

  @Test
  @Rule("BR-23")
  void looksANewMemberUpAgainWhenZoomRecovers() {
    rig.zoom()
        .script()
        .next(Operation.USER_BY_EMAIL, new ScriptedAnswer.Refused(Refusal.ACCESS_TOKEN_REFUSED));
    acme.with("Zoe Zimmer", "zoe@acme.example", Role.MEMBER);
    rig.runDueJobs();
    assertThat(inUse(acme.member("zoe")))
        .isEqualTo(new ConnectionInUse.None(Readiness.NOT_CHECKED));

    rig.later(Duration.ofMinutes(1));

    assertThat(inUse(acme.member("zoe"))).isInstanceOf(ConnectionInUse.Organizations.class);
    assertThat(rig.zoom().script().calls(Operation.REFRESH)).isEqualTo(1);
  }

  @Test
  @Rule("BR-23")
  void asksNoOtherEnvironmentForANewMember() {
    acme.with("Zoe Zimmer", "zoe@acme.example", Role.MEMBER);
    rig.clock().advance(Duration.ofHours(2));
    int calls = rig.zoom().script().calls();

    rig.ports().jobs().runDue(ZoomElsewhere.foyerOf(rig).jobs(), rig.clock().instant());

    assertThat(rig.zoom().script().calls()).isEqualTo(calls);
    assertThat(rig.ports().organizationConnections().current(acme.id())).contains(connection);
  }

  @Test
  @Rule("BR-41")
  void staysPinnedWhenSomebodyElseGetsTheAddress() {
    rig.zoom().people().change(CARLA, user -> user.withEmail("carla.new@acme.example"));
    rig.zoom().people().add(other("Carl Cook"));

    readAgain();
    assertThat(host(carla).id()).isEqualTo(pin);

    lookUpAgain();
    assertThat(host(carla).id()).isEqualTo(pin);
  }

  @Test
  @Rule("BR-41")
  void staysPinnedWhenTheZoomUsersAddressChanges() {
    rig.zoom().people().change(CARLA, user -> user.withEmail("carla.new@acme.example"));

    readAgain();

    assertThat(host(carla).id()).isEqualTo(pin);
    assertThat(host(carla).email()).hasToString("carla.new@acme.example");
  }

  @Test
  @Rule("BR-41")
  void followsThePinnedUsersOwnChanges() {
    rig.zoom().people().change(CARLA, user -> user.licensed(License.BASIC));
    readAgain();
    assertThat(readiness(carla)).isEqualTo(Readiness.READY_BUT_BASIC);

    rig.zoom().people().change(CARLA, Person::deactivated);
    lookUpAgain();
    assertThat(readiness(carla)).isEqualTo(Readiness.ZOOM_USER_DEACTIVATED);

    rig.zoom().people().remove(CARLA);
    readAgain();
    assertThat(readiness(carla)).isEqualTo(Readiness.ZOOM_USER_VANISHED);
  }

  @Test
  @Rule("BR-41")
  void survivesADisconnectAndAReconnect() {
    rig.zoom().people().change(CARLA, user -> user.withEmail("carla.new@acme.example"));
    rig.zoom().people().add(other("Carl Cook"));
    rig.disconnect(acme);

    rig.connectOrganization(acme);

    assertThat(host(carla).id()).isEqualTo(pin);
  }

  @Test
  @Rule("BR-41")
  void journalsAndResumesOnlyWhenSomethingChanged() {
    int journal = rig.journal(acme).size();

    lookUpAgain();

    assertThat(rig.journal(acme)).hasSize(journal);
    assertThat(
            rig.ports()
                .jobs()
                .dueAt(
                    new Job(JobKind.RESUME_WAITING_MEETINGS, acme.id().value(), acme.id().value())))
        .isEmpty();
    rig.zoom().people().change(CARLA, user -> user.licensed(License.NONE));
    lookUpAgain();
    assertThat(rig.journal(acme)).endsWith(EntryKind.ZOOM_USER_MATCHED);
  }

  @Test
  @Rule("BR-41")
  void stopsReadingForAConnectionThatIsDead() {
    rig.zoom().uninstall("zoe@acme.example", ZoomApp.ORGANIZATION);
    rig.clock().advance(Duration.ofHours(1));

    readAgain();

    assertThat(rig.ports().jobs().dueAt(reading())).isEmpty();
    assertThat(readiness(carla)).isEqualTo(Readiness.CONNECTION_LAPSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Refusal.class,
      names = {"SCOPES_MISSING", "ACCOUNT_GONE", "NO_PERMISSION"})
  @Rule("BR-10")
  void hasTheConnectionLookedAtWhenZoomRefusesToListItsUsers(Refusal why) {
    rig.zoom().script().always(Operation.USER_PAGE, new ScriptedAnswer.Refused(why));
    rig.zoom().script().always(Operation.APPROVER, new ScriptedAnswer.Refused(why));

    readAgain();

    assertThat(readiness(carla)).isEqualTo(Readiness.CONNECTION_LAPSED);
  }

  private static Person other(String name) {
    Person other = Person.member(SamplePeople.ACME, name, CARLA);
    return new Person(
        other.account(),
        new ZoomUserId("zu-somebody-else"),
        other.email(),
        other.displayName(),
        other.license(),
        other.status(),
        other.role(),
        other.privileges());
  }

  private Job reading() {
    return new Job(JobKind.READ_ZOOM_USERS, acme.id().value(), connection.id().value());
  }

  private void readAgain() {
    rig.clock().advance(Duration.ofSeconds(1));
    rig.ports().jobs().noLaterThan(reading(), rig.clock().instant());
    rig.runDueJobs();
  }

  private void lookUpAgain() {
    rig.clock().advance(Duration.ofSeconds(1));
    Expected.outcome(
        MatchMember.Outcome.Matched.class,
        rig.foyer().connected().matchMember().handle(acme.id(), carla.id()));
  }

  private ConnectionInUse inUse(Member member) {
    return rig.foyer()
        .connected()
        .showMyZoom()
        .handle(new ShowMyZoom.Command(acme.id(), member.id()))
        .inUse();
  }

  private ZoomUser host(Member member) {
    return Expected.outcome(ConnectionInUse.Usable.class, inUse(member)).host();
  }

  private Readiness readiness(Member member) {
    return Expected.outcome(
            ExplainMember.Outcome.Explained.class,
            rig.foyer()
                .connected()
                .explainMember()
                .handle(new ExplainMember.Command(acme.id(), acme.as("ada"), member.id())))
        .explanation()
        .standing()
        .readiness();
  }
}
