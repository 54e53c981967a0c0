package dev.foyer.web.whole;

import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.BeginPersonalAuthorization;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CompletePersonalAuthorization;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/** An organization with Ada as its owner, on real parts. */
public final class Acme {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Secret COOKIE = Secret.of("cookie-of-a-browser");

  private final Foyer foyer;
  private final SimulatedZoom zoom;
  private final Member ada;

  private Acme(Foyer foyer, SimulatedZoom zoom, Member ada) {
    this.foyer = foyer;
    this.zoom = zoom;
    this.ada = ada;
  }

  public static Acme founded(RealParts parts) {
    return founded(parts.foyer(), parts.zoom());
  }

  public static Acme founded(Foyer foyer, SimulatedZoom zoom) {
    return founded(foyer, zoom, "Acme Corporation", "ada@acme.example");
  }

  /** Another organization, with another Ada. */
  public static Acme founded(Foyer foyer, SimulatedZoom zoom, String name, String owner) {
    FoundOrganization.Outcome outcome =
        foyer
            .onboarding()
            .foundOrganization()
            .handle(
                new FoundOrganization.Command(
                    new Actor.FoyerItself(),
                    new OrganizationName(name),
                    new PersonName("Ada Adams"),
                    new EmailAddress(owner),
                    LONDON,
                    Language.ENGLISH));
    return new Acme(foyer, zoom, ((FoundOrganization.Outcome.Founded) outcome).owner());
  }

  public OrganizationId id() {
    return ada.organization();
  }

  public Member ada() {
    return ada;
  }

  public Member add(String name, String email) {
    AddMember.Outcome outcome =
        foyer
            .onboarding()
            .addMember()
            .handle(
                new AddMember.Command(
                    id(),
                    byAda(),
                    new PersonName(name),
                    new EmailAddress(email),
                    Role.MEMBER,
                    LONDON,
                    Language.ENGLISH));
    return ((AddMember.Outcome.Added) outcome).member();
  }

  /** A new link that Ada makes. */
  public ConnectLink link() {
    return link(ConnectLink.Purpose.CONNECT);
  }

  public ConnectLink link(ConnectLink.Purpose purpose) {
    CreateConnectLink.Outcome created =
        foyer
            .connections()
            .createConnectLink()
            .handle(
                new CreateConnectLink.Command(
                    id(), byAda(), ada.id(), purpose, ConnectLink.VALID_FOR_BY_DEFAULT));
    return ((CreateConnectLink.Outcome.Created) created).link();
  }

  /** Ada makes a link, presses "I am the Zoom admin", and allows at Zoom as this user. */
  public OrganizationConnection.Active connect(String zoomAdmin) {
    return (OrganizationConnection.Active) approve(ConnectLink.Purpose.CONNECT, zoomAdmin);
  }

  /** The same for any purpose. */
  public OrganizationConnection approve(ConnectLink.Purpose purpose, String zoomAdmin) {
    return completed(consented(purpose, zoomAdmin));
  }

  /** Ada is at Zoom and has allowed; the browser has not come back yet. */
  public Map<String, String> consented(ConnectLink.Purpose purpose, String zoomAdmin) {
    Secret link = link(purpose).secret();
    BeginAuthorization.Outcome begun =
        foyer
            .connections()
            .beginAuthorization()
            .handle(
                new BeginAuthorization.Command(
                    link, COOKIE, new BeginAuthorization.Starter.SignedIn(ada.id())));
    URI consentPage = ((BeginAuthorization.Outcome.Begun) begun).consentPage();
    return zoom.consent(consentPage, zoomAdmin);
  }

  /** The browser comes back. */
  public OrganizationConnection completed(Map<String, String> back) {
    CompleteAuthorization.Outcome completed =
        foyer
            .connections()
            .completeAuthorization()
            .handle(
                new CompleteAuthorization.Command(
                    Secret.of(back.get("state")),
                    Set.of(COOKIE),
                    new Callback.WithCode(Secret.of(back.get("code"))),
                    Language.ENGLISH));
    return switch (completed) {
      case CompleteAuthorization.Outcome.Connected(var connection) -> connection;
      case CompleteAuthorization.Outcome.ActivationNeeded(var pending) -> pending;
      default -> throw new IllegalStateException("Nothing was approved: " + completed);
    };
  }

  /** This member connects a Zoom of one's own. */
  public PersonalConnection.Connected connectPersonal(Member member, String zoomUser) {
    BeginPersonalAuthorization.Outcome begun =
        foyer
            .connections()
            .beginPersonalAuthorization()
            .handle(new BeginPersonalAuthorization.Command(id(), member.id(), COOKIE));
    URI consentPage = ((BeginPersonalAuthorization.Outcome.Begun) begun).consentPage();
    Map<String, String> back = zoom.consent(consentPage, zoomUser);
    CompletePersonalAuthorization.Outcome completed =
        foyer
            .connections()
            .completePersonalAuthorization()
            .handle(
                new CompletePersonalAuthorization.Command(
                    Secret.of(back.get("state")),
                    Set.of(COOKIE),
                    new Callback.WithCode(Secret.of(back.get("code")))));
    return ((CompletePersonalAuthorization.Outcome.Connected) completed).connection();
  }

  /** Somebody books an event with this member for tomorrow. */
  public Booking book(Member host) {
    CreateEventType.Outcome eventType =
        foyer
            .eventTypes()
            .createEventType()
            .handle(
                new CreateEventType.Command(
                    id(),
                    new Actor.AMember(host.id()),
                    host.id(),
                    "Intro call",
                    Duration.ofMinutes(30),
                    new Location.Zoom()));
    BookEvent.Outcome booked =
        foyer
            .events()
            .bookEvent()
            .handle(
                new BookEvent.Command(
                    id(),
                    new Actor.AMember(host.id()),
                    ((CreateEventType.Outcome.Created) eventType).eventType().id(),
                    new Invitee(
                        new PersonName("Ines Invitee"), new EmailAddress("ines@guest.example")),
                    Instant.now().plus(1, ChronoUnit.DAYS),
                    LONDON));
    return ((BookEvent.Outcome.Booked) booked).booking();
  }

  /** The booking begins at another time. */
  public void reschedule(Booking booking, Duration later) {
    RescheduleEvent.Outcome outcome =
        foyer
            .events()
            .rescheduleEvent()
            .handle(
                new RescheduleEvent.Command(
                    id(), byAda(), booking.id(), booking.time().start().plus(later), LONDON));
    if (!(outcome instanceof RescheduleEvent.Outcome.Rescheduled)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  public void cancel(Booking booking) {
    CancelEvent.Outcome outcome =
        foyer.events().cancelEvent().handle(new CancelEvent.Command(id(), byAda(), booking.id()));
    if (!(outcome instanceof CancelEvent.Outcome.Cancelled)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  public void reassign(Booking booking, Member host) {
    ReassignEvent.Outcome outcome =
        foyer
            .events()
            .reassignEvent()
            .handle(new ReassignEvent.Command(id(), byAda(), booking.id(), host.id()));
    if (!(outcome instanceof ReassignEvent.Outcome.Reassigned)) {
      throw new IllegalStateException(outcome.toString());
    }
  }

  public Event event(Booking booking) {
    ShowEvent.Outcome shown =
        foyer.events().showEvent().handle(new ShowEvent.Command(id(), byAda(), booking.id()));
    return ((ShowEvent.Outcome.Shown) shown).event();
  }

  public Actor byAda() {
    return new Actor.AMember(ada.id());
  }
}
