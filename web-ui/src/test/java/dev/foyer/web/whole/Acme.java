package dev.foyer.web.whole;

import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.usecase.BookEvent;
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
    FoundOrganization.Outcome outcome =
        foyer
            .onboarding()
            .foundOrganization()
            .handle(
                new FoundOrganization.Command(
                    new Actor.FoyerItself(),
                    new OrganizationName("Acme Corporation"),
                    new PersonName("Ada Adams"),
                    new EmailAddress("ada@acme.example"),
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
    CreateConnectLink.Outcome created =
        foyer
            .connections()
            .createConnectLink()
            .handle(
                new CreateConnectLink.Command(
                    id(),
                    byAda(),
                    ada.id(),
                    ConnectLink.Purpose.CONNECT,
                    ConnectLink.VALID_FOR_BY_DEFAULT));
    return ((CreateConnectLink.Outcome.Created) created).link();
  }

  /** Ada makes a link, presses "I am the Zoom admin", and allows at Zoom as this user. */
  public OrganizationConnection.Active connect(String zoomAdmin) {
    Secret link = link().secret();
    BeginAuthorization.Outcome begun =
        foyer
            .connections()
            .beginAuthorization()
            .handle(
                new BeginAuthorization.Command(
                    link, COOKIE, new BeginAuthorization.Starter.SignedIn(ada.id())));
    URI consentPage = ((BeginAuthorization.Outcome.Begun) begun).consentPage();
    Map<String, String> back = zoom.consent(consentPage, zoomAdmin);
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
    return (OrganizationConnection.Active)
        ((CompleteAuthorization.Outcome.Connected) completed).connection();
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

  public Event event(Booking booking) {
    ShowEvent.Outcome shown =
        foyer.events().showEvent().handle(new ShowEvent.Command(id(), byAda(), booking.id()));
    return ((ShowEvent.Outcome.Shown) shown).event();
  }

  public Actor byAda() {
    return new Actor.AMember(ada.id());
  }
}
