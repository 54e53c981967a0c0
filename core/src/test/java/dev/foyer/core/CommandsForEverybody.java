package dev.foyer.core;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.ConnectLinkId;
import dev.foyer.core.connection.usecase.ActivateConnection;
import dev.foyer.core.connection.usecase.CheckNow;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.PauseConnection;
import dev.foyer.core.connection.usecase.PromoteStandby;
import dev.foyer.core.connection.usecase.RejectConnection;
import dev.foyer.core.connection.usecase.RemoveStandby;
import dev.foyer.core.connection.usecase.ResumeConnection;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.SendConnectLink;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.usecase.ListWebhooks;
import dev.foyer.core.hearing.usecase.ReplayWebhook;
import dev.foyer.core.hearing.usecase.ShowWebhook;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.PreviewDisconnect;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.onboarding.usecase.AddMember;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.onboarding.usecase.ListOrganizations;
import dev.foyer.core.onboarding.usecase.VerifyDomain;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A world in which every command can be given, by anybody, about things of another member. */
final class CommandsForEverybody {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final SampleOrganization northwind =
      rig.found("Northwind Traders", "Nora Nielsen", "nora@northwind.example");
  private final EventType gracesType = rig.eventType(acme.member("grace"), new Location.Zoom());
  private final Booking gracesBooking = rig.book(acme.member("grace"));

  FoyerUnderTest rig() {
    return rig;
  }

  SampleOrganization acme() {
    return acme;
  }

  SampleOrganization northwind() {
    return northwind;
  }

  Object show(Booking booking, Actor by) {
    return rig.foyer()
        .events()
        .showEvent()
        .handle(new ShowEvent.Command(acme.id(), by, booking.id()));
  }

  Object createLinkNaming(Member creator, Actor by) {
    return createLinkNaming(creator.id(), by);
  }

  private Object createLinkNaming(MemberId creator, Actor by) {
    return rig.foyer()
        .connections()
        .createConnectLink()
        .handle(
            new CreateConnectLink.Command(
                acme.id(),
                by,
                creator,
                ConnectLink.Purpose.CONNECT,
                ConnectLink.VALID_FOR_BY_DEFAULT));
  }

  Object give(String command, Actor by) {
    return switch (command) {
      case "CreateConnectLink",
          "RevokeConnectLink",
          "SendConnectLink",
          "ShowConnection",
          "ActivateConnection",
          "RejectConnection",
          "PreviewDisconnect",
          "Disconnect",
          "CheckNow",
          "PauseConnection",
          "ResumeConnection",
          "PromoteStandby",
          "RemoveStandby" ->
          giveAboutConnecting(command, by);
      case "CreateEventType",
          "EditEventType",
          "DeleteEventType",
          "ListEventTypes",
          "ShowEventType",
          "PreviewDefaultLocation",
          "ApplyDefaultLocation",
          "UndoDefaultLocation" ->
          new OffersForEverybody(rig.foyer().eventTypes(), acme, gracesType).give(command, by);
      case "BookEvent", "ListEvents", "ShowEvent" -> giveAboutEvents(command, by);
      case "ShowSettings", "PreviewSettings", "ChangeSettings", "OptOut", "OptIn" ->
          new DecisionsForEverybody(rig.foyer().decisions(), acme).give(command, by);
      case "RescheduleEvent",
          "CancelEvent",
          "ReassignEvent",
          "MakeNewLink",
          "RepairMeetings",
          "ListTroubledEvents" ->
          giveAboutBookings(command, by);
      default -> giveAboutPeople(command, by);
    };
  }

  private Object giveAboutConnecting(String command, Actor by) {
    OrganizationId id = acme.id();
    Foyer.Connections connections = rig.foyer().connections();
    ConnectionId none = new ConnectionId(rig.given().id());
    return switch (command) {
      case "CreateConnectLink" -> createLinkNaming(creatorFor(by), by);
      case "RevokeConnectLink" ->
          connections
              .revokeConnectLink()
              .handle(new RevokeConnectLink.Command(id, by, new ConnectLinkId(rig.given().id())));
      case "SendConnectLink" ->
          connections
              .sendConnectLink()
              .handle(
                  new SendConnectLink.Command(
                      id,
                      by,
                      new ConnectLinkId(rig.given().id()),
                      rig.given().anAddress(),
                      Language.ENGLISH));
      case "ShowConnection" ->
          connections.showConnection().handle(new ShowConnection.Command(id, by));
      case "ActivateConnection" ->
          connections.activateConnection().handle(new ActivateConnection.Command(id, by, none));
      case "RejectConnection" ->
          connections.rejectConnection().handle(new RejectConnection.Command(id, by, none));
      case "PreviewDisconnect" ->
          connections.previewDisconnect().handle(new PreviewDisconnect.Command(id, by));
      case "Disconnect" -> connections.disconnect().handle(new Disconnect.Command(id, by));
      case "CheckNow" -> connections.checkNow().handle(new CheckNow.Command(id, by));
      case "PauseConnection" ->
          connections.pauseConnection().handle(new PauseConnection.Command(id, by));
      case "ResumeConnection" ->
          connections.resumeConnection().handle(new ResumeConnection.Command(id, by));
      case "PromoteStandby" ->
          connections.promoteStandby().handle(new PromoteStandby.Command(id, by));
      case "RemoveStandby" -> connections.removeStandby().handle(new RemoveStandby.Command(id, by));
      default -> throw new IllegalArgumentException(command);
    };
  }

  private MemberId creatorFor(Actor by) {
    return by instanceof Actor.AMember(MemberId member) ? member : acme.member("ada").id();
  }

  private Object giveAboutBookings(String command, Actor by) {
    Foyer.Events events = rig.foyer().events();
    BookingId none = new BookingId(rig.given().id());
    return switch (command) {
      case "RescheduleEvent" ->
          events
              .rescheduleEvent()
              .handle(
                  new RescheduleEvent.Command(
                      acme.id(), by, none, rig.clock().instant().plus(Duration.ofDays(2)), LONDON));
      case "MakeNewLink" ->
          events.makeNewLink().handle(new MakeNewLink.Command(acme.id(), by, none));
      case "RepairMeetings" ->
          events
              .repairMeetings()
              .handle(new RepairMeetings.Command(acme.id(), by, List.of(none), false));
      case "ListTroubledEvents" ->
          events
              .listTroubledEvents()
              .handle(new ListTroubledEvents.Command(acme.id(), by, BookingId.BEFORE_ALL, 10));
      case "CancelEvent" ->
          events.cancelEvent().handle(new CancelEvent.Command(acme.id(), by, none));
      case "ReassignEvent" ->
          events
              .reassignEvent()
              .handle(new ReassignEvent.Command(acme.id(), by, none, acme.member("grace").id()));
      default -> throw new IllegalArgumentException("No command for " + command);
    };
  }

  private Object giveAboutEvents(String command, Actor by) {
    OrganizationId id = acme.id();
    Foyer.Events events = rig.foyer().events();
    return switch (command) {
      case "BookEvent" ->
          events
              .bookEvent()
              .handle(
                  new BookEvent.Command(
                      id,
                      by,
                      gracesType.id(),
                      new Invitee(
                          new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                      rig.clock().instant().plus(Duration.ofDays(2)),
                      LONDON));
      case "ListEvents" ->
          events
              .listEvents()
              .handle(
                  new ListEvents.Command(
                      id,
                      by,
                      new ListEvents.Whose.Everybodys(),
                      Bookings.After.from(Instant.EPOCH),
                      50));
      case "ShowEvent" -> show(gracesBooking, by);
      default -> throw new IllegalArgumentException(command);
    };
  }

  private Object giveAboutPeople(String command, Actor by) {
    OrganizationId id = acme.id();
    Foyer foyer = rig.foyer();
    return switch (command) {
      case "AddMember" ->
          foyer
              .onboarding()
              .addMember()
              .handle(
                  new AddMember.Command(
                      id,
                      by,
                      new PersonName("Iago Iglesias"),
                      new EmailAddress("iago@acme.example"),
                      Role.MEMBER,
                      LONDON,
                      Language.ENGLISH));
      case "VerifyDomain" ->
          foyer
              .onboarding()
              .verifyDomain()
              .handle(new VerifyDomain.Command(id, by, new EmailDomain("acme.test")));
      case "FoundOrganization" ->
          foyer
              .onboarding()
              .foundOrganization()
              .handle(
                  new FoundOrganization.Command(
                      by,
                      new OrganizationName("Umbrella"),
                      new PersonName("Uma Urban"),
                      new EmailAddress("uma@umbrella.example"),
                      LONDON,
                      Language.ENGLISH));
      case "ListOrganizations" ->
          foyer.onboarding().listOrganizations().handle(new ListOrganizations.Command(by, "", 10));
      case "ListConnectedUsers" ->
          foyer
              .connected()
              .listConnectedUsers()
              .handle(
                  new ListConnectedUsers.Command(
                      id, by, Filter.ALL, ConnectedUsers.After.START, 50));
      case "CountConnectedUsers" ->
          foyer.connected().countConnectedUsers().handle(new CountConnectedUsers.Command(id, by));
      case "ExplainMember" ->
          foyer
              .connected()
              .explainMember()
              .handle(new ExplainMember.Command(id, by, acme.member("grace").id()));
      case "ReadJournal" ->
          foyer
              .journal()
              .readJournal()
              .handle(new ReadJournal.Command(id, by, EntryId.AFTER_ALL, Set.of(), 50));
      default -> giveAboutWebhooks(command, by);
    };
  }

  private Object giveAboutWebhooks(String command, Actor by) {
    Foyer.Hearing hearing = rig.foyer().hearing();
    NoticeId none = new NoticeId(rig.given().id());
    return switch (command) {
      case "ListWebhooks" ->
          hearing
              .listWebhooks()
              .handle(new ListWebhooks.Command(by, NoticeId.AFTER_ALL, Set.of(), 50));
      case "ShowWebhook" -> hearing.showWebhook().handle(new ShowWebhook.Command(by, none));
      case "ReplayWebhook" -> hearing.replayWebhook().handle(new ReplayWebhook.Command(by, none));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
