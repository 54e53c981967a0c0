package dev.foyer.shell.eventtype;

import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.usecase.ShowEventType;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.line.Stopped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the event types and hosts that commands name. */
final class EventTypeReading {
  static final String EVENT_TYPE = "The event type's id, as listed";

  private final Desk desk;

  EventTypeReading(Desk desk) {
    this.desk = desk;
  }

  ListedEventType eventType(Organization organization, Actor by, String id) {
    EventTypeId eventType = id(id);
    return switch (desk.foyer()
        .eventTypes()
        .showEventType()
        .handle(new ShowEventType.Command(organization.id(), by, eventType))) {
      case ShowEventType.Outcome.Shown(var line) -> line;
      case ShowEventType.Outcome.NoSuchEventType _ -> throw gone(organization);
      case ShowEventType.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  /** Members by their addresses, with commas between. */
  List<MemberId> hosts(Organization organization, Actor by, String emails) {
    return Stream.of(emails.split(","))
        .map(String::strip)
        .map(email -> desk.member(organization, email, by).id())
        .toList();
  }

  static Stopped gone(Organization organization) {
    return Stopped.wrongInput(
        organization.name() + " has no such event type. See: event-type list");
  }

  static EventTypeId id(String text) {
    try {
      return new EventTypeId(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException noId) {
      throw Stopped.wrongInput(
          "An event type's id looks like 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55, not "
              + text
              + ". See: event-type list");
    }
  }
}
