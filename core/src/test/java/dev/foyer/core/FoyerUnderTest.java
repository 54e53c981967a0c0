package dev.foyer.core;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.usecase.ReceiveWebhook;
import dev.foyer.core.inmemory.InMemoryPorts;
import dev.foyer.core.inmemory.MovableClock;
import dev.foyer.core.inmemory.RecordedPause;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.port.Pause;
import dev.foyer.core.scripted.ScriptedMailer;
import dev.foyer.core.scripted.ScriptedZoom;
import dev.foyer.core.upkeep.usecase.Diagnose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** An assembled Foyer in memory, with a Zoom that follows a script and a clock that is moved. */
public final class FoyerUnderTest {
  public static final Actor SUPPORT = new Actor.SupportEngineer("sam", "ticket 4711");
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final MovableClock clock = new MovableClock(Given.NOON);
  private final InMemoryPorts ports = InMemoryPorts.over(clock);
  private final MembersWhoChange members = new MembersWhoChange(ports.members());
  private final ScriptedZoom zoom = ScriptedZoom.withSamplePeople(clock);
  private final ScriptedMailer mailer = new ScriptedMailer();
  private final AtomicReference<Pause> pause = new AtomicReference<>(clock::advance);
  private final RecordedPause pauses = new RecordedPause(length -> pause.get().pause(length));
  private final Given given = new Given(ports.ids(), Given.NOON);
  private final Foyer foyer = foyerWith(PortsInMemory.zoomPorts(zoom));

  /** A second node on the same storage, which sees Zoom through these ports. */
  public Foyer foyerWith(Ports.ForZoom seen) {
    return Foyer.assemble(PortsInMemory.of(ports, members, seen, mailer, pauses, clock));
  }

  public Foyer foyer() {
    return foyer;
  }

  public Diagnose diagnosis() {
    return Upkeep.diagnosis(
        ports.vitals().database(),
        ports.vitals().keyset(),
        () ->
            PortsInMemory.of(ports, members, PortsInMemory.zoomPorts(zoom), mailer, pauses, clock));
  }

  public InMemoryPorts ports() {
    return ports;
  }

  public MembersWhoChange members() {
    return members;
  }

  public ScriptedZoom zoom() {
    return zoom;
  }

  public ScriptedMailer mailer() {
    return mailer;
  }

  public MovableClock clock() {
    return clock;
  }

  public RecordedPause pauses() {
    return pauses;
  }

  /** What happens whenever the core pauses; the clock moves on unless said otherwise. */
  public void whenPausing(Pause happens) {
    pause.set(happens);
  }

  public Given given() {
    return given;
  }

  /** The sample organization with its verified domain and its eight members. */
  public SampleOrganization acme() {
    return found("Acme Corporation", "Ada Adams", "ada@acme.example")
        .with("Bruno Borges", "bruno@acme.example", Role.ADMIN)
        .with("Carla Costa", "carla@acme.example", Role.MEMBER)
        .with("Dan Davis", "dan@acme.example", Role.MEMBER)
        .with("Erin Evans", "erin@acme.example", Role.MEMBER)
        .with("Frank Fischer", "frank@acme.example", Role.MEMBER)
        .with("Grace Green", "grace@acme.example", Role.MEMBER)
        .with("Hugo Hall", "hugo@acme.example", Role.MEMBER)
        .verified("acme.example");
  }

  public SampleOrganization found(String name, String ownerName, String ownerEmail) {
    return SampleOrganization.found(foyer, name, ownerName, ownerEmail);
  }

  /** Zoom delivers this notice, now. */
  public ReceiveWebhook.Outcome zoomTells(ZoomNotice notice) {
    return zoomTells(notice, clock.instant());
  }

  /** Zoom delivers this notice, stamped so. */
  public ReceiveWebhook.Outcome zoomTells(ZoomNotice notice, Instant sentAt) {
    return foyer.hearing().receiveWebhook().handle(zoom.webhooks().tells(notice, sentAt));
  }

  public Browser browser() {
    return new Browser(foyer, zoom, given.aSecret());
  }

  /** Runs the jobs that are due, and those that become due by that. */
  public int runDueJobs() {
    return ports.jobs().runDue(foyer.jobs(), clock.instant());
  }

  /** Time passes, and the jobs that become due are run at its end. */
  public void later(Duration time) {
    clock.advance(time);
    runDueJobs();
  }

  /** A connect link by the organization's owner. */
  public ConnectLink connectLink(SampleOrganization organization) {
    return connectLink(organization, ConnectLink.Purpose.CONNECT);
  }

  public ConnectLink connectLink(SampleOrganization organization, ConnectLink.Purpose purpose) {
    return approvals().connectLink(organization, purpose);
  }

  /** Connected by Zoe, whose domain is verified; what follows from it has been done. */
  public OrganizationConnection.Active connectOrganization(SampleOrganization organization) {
    return approvals().connectOrganization(organization);
  }

  /** Connected by the signed-in owner, who is this Zoom admin too. */
  public OrganizationConnection.Active connectByOwner(
      SampleOrganization organization, String zoomAdmin) {
    return approvals().connectByOwner(organization, zoomAdmin);
  }

  /** This Zoom admin, whose domain is verified, approves for that purpose. */
  public OrganizationConnection.Living approve(
      SampleOrganization organization, ConnectLink.Purpose purpose, String zoomAdmin) {
    return approvals().approve(organization, purpose, zoomAdmin);
  }

  public Disconnect.Outcome.Disconnected disconnect(SampleOrganization organization) {
    return approvals().disconnect(organization);
  }

  public PersonalConnection.Connected connectPersonal(Member member, String zoomUser) {
    return approvals().connectPersonal(member, zoomUser);
  }

  private ApprovalsUnderTest approvals() {
    return new ApprovalsUnderTest(this);
  }

  /** An event type of half an hour, hosted and made by this member. */
  public EventType eventType(Member host, Location location) {
    return Expected.outcome(
            CreateEventType.Outcome.Created.class,
            foyer
                .eventTypes()
                .createEventType()
                .handle(
                    new CreateEventType.Command(
                        host.organization(),
                        new Actor.AMember(host.id()),
                        host.id(),
                        "Intro call",
                        HALF_AN_HOUR,
                        location)))
        .eventType();
  }

  /** Books a new event type on Zoom for tomorrow; no job has run yet. */
  public Booking book(Member host) {
    return book(host, Duration.ofDays(1));
  }

  public Booking book(Member host, Duration fromNow) {
    return Expected.outcome(
            BookEvent.Outcome.Booked.class,
            foyer
                .events()
                .bookEvent()
                .handle(
                    new BookEvent.Command(
                        host.organization(),
                        new Actor.AMember(host.id()),
                        eventType(host, new Location.Zoom()).id(),
                        new Invitee(
                            new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                        clock.instant().plus(fromNow),
                        ZoneId.of("America/New_York"))))
        .booking();
  }

  public Meeting meeting(Booking booking) {
    return ports.meetings().find(booking.organization(), booking.id()).orElseThrow();
  }

  /** The kinds of the organization's journal entries, oldest first. */
  public List<EntryKind> journal(SampleOrganization organization) {
    return ports.journal().all(organization.id()).stream().map(Entry::kind).toList();
  }
}
