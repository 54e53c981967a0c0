package dev.foyer.core.location.usecase;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.Invitee;
import dev.foyer.core.location.DefaultLocation;
import dev.foyer.core.location.EventType;
import dev.foyer.core.location.HostRule;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.organization.Settings;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an owner does with an organization's event types, and what comes of it. */
final class Offers {
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final FoyerUnderTest rig;
  private final SampleOrganization acme;

  Offers(FoyerUnderTest rig, SampleOrganization acme) {
    this.rig = rig;
    this.acme = acme;
  }

  Terms terms(HostRule rule, Location location, String... hosts) {
    return new Terms(Stream.of(hosts).map(this::id).toList(), rule, "Demo", HALF_AN_HOUR, location);
  }

  MemberId id(String name) {
    return acme.member(name).id();
  }

  EventType team(HostRule rule, String... hosts) {
    return create(terms(rule, new Location.Zoom(), hosts));
  }

  EventType create(Terms terms) {
    return Expected.outcome(
            CreateEventType.Outcome.Created.class,
            rig.foyer()
                .eventTypes()
                .createEventType()
                .handle(new CreateEventType.Command(acme.id(), acme.as("ada"), terms)))
        .eventType();
  }

  EditEventType.Outcome edit(String by, EventType eventType, Terms to) {
    return rig.foyer()
        .eventTypes()
        .editEventType()
        .handle(
            new EditEventType.Command(
                acme.id(), acme.as(by), eventType.id(), eventType.terms(), to));
  }

  DeleteEventType.Outcome delete(String by, EventType eventType) {
    return rig.foyer()
        .eventTypes()
        .deleteEventType()
        .handle(new DeleteEventType.Command(acme.id(), acme.as(by), eventType.id()));
  }

  EventType now(EventType eventType) {
    return rig.ports().eventTypes().find(acme.id(), eventType.id()).orElseThrow();
  }

  Booking book(EventType eventType) {
    return book(eventType, Optional.empty());
  }

  Booking book(EventType eventType, Optional<MemberId> picked) {
    rig.clock().advance(Duration.ofSeconds(1));
    return Expected.outcome(BookEvent.Outcome.Booked.class, tryToBook(eventType, picked)).booking();
  }

  BookEvent.Outcome tryToBook(EventType eventType, Optional<MemberId> picked) {
    return rig.foyer()
        .events()
        .bookEvent()
        .handle(
            new BookEvent.Command(
                acme.id(),
                acme.as("ada"),
                eventType.id(),
                picked,
                new Invitee(new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                rig.clock().instant().plus(Duration.ofDays(1)),
                ZoneId.of("Europe/London")));
  }

  void zoomByDefault(boolean on) {
    Settings now = rig.ports().settings().of(acme.id());
    Expected.outcome(
        ChangeSettings.Outcome.Changed.class,
        rig.foyer()
            .decisions()
            .changeSettings()
            .handle(
                new ChangeSettings.Command(
                    acme.id(), acme.as("ada"), now, now.withZoomByDefault(on))));
  }

  List<ListedEventType> list() {
    return Expected.outcome(
            ListEventTypes.Outcome.Listed.class,
            rig.foyer()
                .eventTypes()
                .listEventTypes()
                .handle(
                    new ListEventTypes.Command(
                        acme.id(),
                        acme.as("ada"),
                        new ListEventTypes.Whose.Everybodys(EventTypes.After.START, 100))))
        .lines();
  }

  DefaultLocation defaultLocation() {
    return rig.foyer().eventTypes().showDefaultLocation().handle(acme.id());
  }

  PreviewDefaultLocation.Outcome.Previewed preview() {
    return Expected.outcome(
        PreviewDefaultLocation.Outcome.Previewed.class,
        rig.foyer()
            .eventTypes()
            .previewDefaultLocation()
            .handle(
                new PreviewDefaultLocation.Command(
                    acme.id(), acme.as("ada"), EventTypes.After.START, 100)));
  }

  ApplyDefaultLocation.Outcome apply() {
    return rig.foyer()
        .eventTypes()
        .applyDefaultLocation()
        .handle(new ApplyDefaultLocation.Command(acme.id(), acme.as("ada")));
  }

  UndoDefaultLocation.Outcome undo() {
    return rig.foyer()
        .eventTypes()
        .undoDefaultLocation()
        .handle(new UndoDefaultLocation.Command(acme.id(), acme.as("ada")));
  }
}
