package dev.foyer.core;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.Terms;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.usecase.ApplyDefaultLocation;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.location.usecase.DeleteEventType;
import dev.foyer.core.location.usecase.EditEventType;
import dev.foyer.core.location.usecase.ListEventTypes;
import dev.foyer.core.location.usecase.PreviewDefaultLocation;
import dev.foyer.core.location.usecase.ShowEventType;
import dev.foyer.core.location.usecase.UndoDefaultLocation;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;

/** The commands about event types, of another member and of all, to be given by anybody. */
record OffersForEverybody(Offering eventTypes, SampleOrganization acme, EventType gracesType) {

  Object give(String command, Actor by) {
    OrganizationId id = acme.id();
    MemberId grace = acme.member("grace").id();
    return switch (command) {
      case "CreateEventType" ->
          eventTypes
              .createEventType()
              .handle(
                  new CreateEventType.Command(
                      id, by, grace, "Demo", Duration.ofMinutes(15), new Location.Zoom()));
      case "EditEventType" -> {
        Terms from = gracesType.terms();
        Terms to = from.at(new Location.Custom("Elsewhere"));
        yield eventTypes
            .editEventType()
            .handle(new EditEventType.Command(id, by, gracesType.id(), from, to));
      }
      case "DeleteEventType" ->
          eventTypes.deleteEventType().handle(new DeleteEventType.Command(id, by, gracesType.id()));
      case "ListEventTypes" ->
          eventTypes
              .listEventTypes()
              .handle(new ListEventTypes.Command(id, by, new ListEventTypes.Whose.Hosted(grace)));
      case "ShowEventType" ->
          eventTypes.showEventType().handle(new ShowEventType.Command(id, by, gracesType.id()));
      case "PreviewDefaultLocation" ->
          eventTypes
              .previewDefaultLocation()
              .handle(new PreviewDefaultLocation.Command(id, by, EventTypes.After.START, 10));
      case "ApplyDefaultLocation" ->
          eventTypes.applyDefaultLocation().handle(new ApplyDefaultLocation.Command(id, by));
      case "UndoDefaultLocation" ->
          eventTypes.undoDefaultLocation().handle(new UndoDefaultLocation.Command(id, by));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
