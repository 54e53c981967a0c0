package dev.foyer.core;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.CountMeetings;
import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.core.meeting.usecase.ListBusiestHosts;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.meeting.usecase.ShowCalendarEntry;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.PersonName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

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
    return new ConnectingForEverybody(rig, acme).createLinkNaming(creator.id(), by);
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
          new ConnectingForEverybody(rig, acme).give(command, by);
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
      case "ShowMatch",
          "SuggestZoomUsers",
          "MapZoomUser",
          "UnmapZoomUser",
          "ConfirmMatch",
          "StartReading",
          "ShowReading",
          "PreviewMappings",
          "ShowMappings",
          "ConfirmMappings",
          "NudgeMember" ->
          new MappingForEverybody(rig, acme).give(command, by);
      case "RescheduleEvent",
          "CancelEvent",
          "ShowCalendarEntry",
          "ReassignEvent",
          "MakeNewLink",
          "RepairMeetings",
          "ForecastHosts",
          "ListBusiestHosts",
          "CountMeetings",
          "ListTroubledEvents" ->
          giveAboutBookings(command, by);
      default ->
          UpkeepForEverybody.ALL.contains(command)
              ? new UpkeepForEverybody(rig.foyer().upkeep()).give(command, by)
              : new PeopleForEverybody(rig, acme).give(command, by);
    };
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
      case "ShowCalendarEntry" ->
          events
              .showCalendarEntry()
              .handle(new ShowCalendarEntry.Command(acme.id(), by, gracesBooking.id()));
      case "MakeNewLink" ->
          events.makeNewLink().handle(new MakeNewLink.Command(acme.id(), by, none));
      case "RepairMeetings" ->
          events
              .repairMeetings()
              .handle(new RepairMeetings.Command(acme.id(), by, List.of(none), false));
      case "ListBusiestHosts" ->
          events.listBusiestHosts().handle(new ListBusiestHosts.Command(acme.id(), by, 5));
      case "CountMeetings" ->
          events.countMeetings().handle(new CountMeetings.Command(acme.id(), by, LONDON, 14));
      case "ForecastHosts" ->
          events.forecastHosts().handle(new ForecastHosts.Command(acme.id(), by));
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
}
