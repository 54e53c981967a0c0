package dev.foyer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.foyer.core.booking.BookingId;
import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLink.State;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.FailReason;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.WaitReason;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.Secret;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Whoever upgrades finds again what an earlier release stored, in every table it had. */
class DataOfBeforeTest {

  private static final OrganizationId ACME = new OrganizationId(id("001"));
  private static final OrganizationId SOEHNE = new OrganizationId(id("002"));
  private static final MemberId ADA = new MemberId(id("011"));
  private static final MemberId CARLA = new MemberId(id("012"));
  private static final MemberId DAN = new MemberId(id("013"));
  private static final ZoomAccountId ACCOUNT = new ZoomAccountId("za-acme");

  private static ConfigurableApplicationContext context;
  private static JdbcPorts ports;

  @BeforeAll
  static void upgrade() {
    context = TestStorage.on(StoredBefore.atVersion("7"));
    ports = new JdbcPorts(context);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void findsOrganizationsAndMembers() {
    Organization acme = ports.organizations().find(ACME).orElseThrow();
    assertThat(acme.name().value()).isEqualTo("Acme Corporation");
    assertThat(acme.createdAt()).isEqualTo(Instant.parse("2026-01-05T09:00:00.000001Z"));
    assertThat(acme.verifiedDomains()).containsExactly(new EmailDomain("acme.example"));
    Member carla = ports.members().find(ACME, CARLA).orElseThrow();
    assertThat(carla.language()).isEqualTo(Language.BRAZILIAN_PORTUGUESE);
    assertThat(ports.members().find(ACME, ADA).orElseThrow().role()).isEqualTo(Role.OWNER);
    assertThat(ports.members().count(ACME)).isEqualTo(3);
  }

  @Test
  void letsPeopleInAsBefore() {
    assertThat(ports.passwords().find(ACME, ADA)).isPresent();
    assertThat(ports.oneTimeLinks().findPasswordLink(hash("password-link")))
        .get()
        .satisfies(link -> assertThat(link.member()).isEqualTo(CARLA));
    assertThat(ports.oneTimeLinks().findSetUpLink(hash("set-up-link"))).isPresent();
  }

  @Test
  void keepsTheJournalWithItsPeople() {
    assertThat(ports.journal().before(ACME, EntryId.AFTER_ALL, Set.of(), 10))
        .extracting(Entry::kind, Entry::actor)
        .containsExactly(
            tuple(EntryKind.CONNECTION_ACTIVATED, new Actor.AMember(ADA)),
            tuple(EntryKind.CONNECT_LINK_REVOKED, new Actor.SupportEngineer("sam", "ticket 17")),
            tuple(EntryKind.CONNECTION_APPROVED, new Actor.ZoomAdmin("zu-zoe")),
            tuple(EntryKind.ORGANIZATION_CREATED, new Actor.FoyerItself()));
  }

  @Test
  void opensTheTokensAndGoesOnWithThem() {
    HeldGrant held = ports.grants().find(new GrantKey(ACME, connection("201"), 1)).orElseThrow();
    assertThat(held.tokens().accessToken().reveal()).isEqualTo("access-of-zoe");
    assertThat(held.tokens().refreshToken().reveal()).isEqualTo("refresh-of-zoe");
    assertThat(held.revision()).isEqualTo(17);
    assertThat(held.setback()).isEmpty();
    assertThat(jobs())
        .contains(
            "KEEP_GRANT_FRESH/" + ACME + "/" + connection("201"),
            "PROVISION_MEETING/" + ACME + "/" + id("702"));
  }

  @Test
  void leavesOneConnectLinkOpen() {
    assertThat(link("newer-link").state()).isInstanceOf(State.NotStarted.class);
    assertThat(link("newer-link").purpose()).isEqualTo(ConnectLink.Purpose.CONNECT);
    assertThat(link("open-link").state()).isInstanceOf(State.Revoked.class);
    assertThat(link("used-link").state()).isInstanceOf(State.Approved.class);
    assertThat(link("forgotten-link").state())
        .isEqualTo(new State.Expired(Instant.parse("2026-01-13T11:00:00Z")));
    assertThat(link("open-link").secret().reveal()).isEqualTo("open-link");
    assertThat(ports.connectLinks().newest(ACME, ConnectLink.Purpose.CONNECT))
        .contains(link("newer-link"));
  }

  @Test
  void completesAnAttemptThatWasUnderWay() {
    Attempt attempt = ports.attempts().findByStateHash(hash("state")).orElseThrow();
    assertThat(attempt.verifier().reveal()).isEqualTo("verifier-of-ada");
    assertThat(attempt.purpose())
        .isEqualTo(new Attempt.Purpose.ByCreator(new ConnectLinkId(id("302")), ADA));
    assertThat(ports.attempts().take(attempt)).isTrue();
  }

  @Test
  void keepsEveryConnectionInItsState() {
    assertThat(ports.organizationConnections().current(ACME))
        .get()
        .isInstanceOf(OrganizationConnection.Active.class)
        .satisfies(active -> assertThat(active.id()).isEqualTo(connection("201")));
    assertThat(ports.organizationConnections().pending(ACME))
        .singleElement()
        .isInstanceOf(OrganizationConnection.AwaitingActivation.class);
    assertThat(ports.organizationConnections().find(ACME, connection("200")))
        .get()
        .isInstanceOfSatisfying(
            OrganizationConnection.Ended.class,
            ended -> assertThat(ended.reason()).isEqualTo(EndReason.DISCONNECTED));
    assertThat(ports.organizationConnections().current(SOEHNE))
        .get()
        .isInstanceOfSatisfying(
            OrganizationConnection.Lapsed.class,
            lapsed -> assertThat(lapsed.reason()).isEqualTo(LapseReason.TOKEN_DEAD));
    assertThat(ports.organizationConnections().standby(ACME)).isEmpty();
    assertThat(ports.personalConnections().of(ACME, CARLA))
        .get()
        .isInstanceOf(PersonalConnection.Connected.class);
    assertThat(ports.personalConnections().of(ACME, DAN))
        .get()
        .isInstanceOf(PersonalConnection.Lapsed.class);
  }

  @Test
  void keepsTheMatches() {
    assertThat(standing(ADA)).isInstanceOf(MatchState.Absent.class);
    assertThat(standing(DAN)).isInstanceOf(MatchState.Invited.class);
    assertThat(standing(CARLA))
        .isInstanceOfSatisfying(
            MatchState.Pinned.class,
            present -> assertThat(present.user().id().value()).isEqualTo("zu-carla-acme"));
  }

  @Test
  void keepsEventTypesBookingsAndTheirMeetings() {
    assertThat(ports.eventTypes().of(ACME, CARLA))
        .extracting(EventType::location)
        .containsExactly(new Location.Zoom(), new Location.InPerson("1 Main Street"));
    assertThat(ports.bookings().find(ACME, booking("701")).orElseThrow().time().start())
        .isEqualTo(Instant.parse("2026-03-29T09:00:00Z"));
    assertThat(meeting("701"))
        .isInstanceOfSatisfying(
            Meeting.Ready.class,
            ready -> {
              assertThat(ready.details().meeting().value()).isEqualTo(81234567890L);
              assertThat(ready.details().passcode()).isEqualTo("secret7");
              assertThat(ready.details().dialIns()).hasSize(1);
              assertThat(ready.order().origin().grant().connection()).isEqualTo(connection("201"));
            });
    assertThat(meeting("702"))
        .isInstanceOfSatisfying(
            Meeting.Waiting.class,
            waiting ->
                assertThat(waiting.delay().reason())
                    .isEqualTo(new WaitReason.NoUsableZoom(Readiness.NOT_LICENSED)));
    assertThat(meeting("703")).isInstanceOf(Meeting.Requested.class);
    assertThat(meeting("704"))
        .isInstanceOfSatisfying(
            Meeting.Failed.class,
            failed -> assertThat(failed.reason()).isInstanceOf(FailReason.BookingStarted.class));
  }

  private static Iterable<String> jobs() {
    return ports
        .database()
        .sql("SELECT task_instance FROM scheduled_tasks")
        .query(String.class)
        .list();
  }

  private static ConnectLink link(String secret) {
    return ports.connectLinks().findBySecretHash(hash(secret)).orElseThrow();
  }

  private static MatchState standing(MemberId member) {
    return ports.zoomUserMatches().find(ACME, ACCOUNT, member).orElseThrow().state();
  }

  private static Meeting meeting(String end) {
    return ports.meetings().find(ACME, booking(end)).orElseThrow();
  }

  private static BookingId booking(String end) {
    return new BookingId(id(end));
  }

  private static ConnectionId connection(String end) {
    return new ConnectionId(id(end));
  }

  private static String hash(String secret) {
    return Secret.of(secret).sha256();
  }

  private static UUID id(String end) {
    return UUID.fromString("01930000-0000-7000-8000-000000000" + end);
  }
}
