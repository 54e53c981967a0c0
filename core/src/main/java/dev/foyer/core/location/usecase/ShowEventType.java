package dev.foyer.core.location.usecase;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.EventTypeId;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Shows one event type: to its hosts, owners, admins and support. */
public final class ShowEventType {

  /** Which one. */
  public record Command(OrganizationId organization, Actor by, EventTypeId eventType) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(ListedEventType line) implements Outcome {}

    record NoSuchEventType() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final EventTypeView view;
  private final Authority authority;

  public ShowEventType(EventTypes eventTypes, EventTypeView view, Authority authority) {
    this.eventTypes = eventTypes;
    this.view = view;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<EventType> found = eventTypes.find(command.organization(), command.eventType());
    boolean own =
        found.stream()
            .flatMap(eventType -> eventType.hosts().stream())
            .anyMatch(host -> command.by().equals(new Actor.AMember(host)));
    Optional<Denial> denial =
        own
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return found.stream()
        .flatMap(eventType -> view.of(command.organization(), List.of(eventType)).stream())
        .<Outcome>map(Outcome.Shown::new)
        .findFirst()
        .orElseGet(Outcome.NoSuchEventType::new);
  }
}
