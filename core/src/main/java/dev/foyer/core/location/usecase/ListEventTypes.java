package dev.foyer.core.location.usecase;

import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Lists event types, and says which need attention: Zoom that their hosts can't use. */
public final class ListEventTypes {

  /** Whose event types. */
  public sealed interface Whose {
    /** All of those with this host. */
    record Hosted(MemberId host) implements Whose {}

    /** A page of everybody's. */
    record Everybodys(EventTypes.After after, int limit) implements Whose {}
  }

  /** Whose; members see their own, owners, admins and support everybody's. */
  public record Command(OrganizationId organization, Actor by, Whose whose) {}

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<ListedEventType> lines) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final EventTypeView view;
  private final Authority authority;

  public ListEventTypes(EventTypes eventTypes, EventTypeView view, Authority authority) {
    this.eventTypes = eventTypes;
    this.view = view;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    boolean own =
        command.whose() instanceof Whose.Hosted(MemberId host)
            && command.by().equals(new Actor.AMember(host));
    Optional<Denial> denial =
        own
            ? Optional.empty()
            : authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return new Outcome.Listed(
        view.of(
            command.organization(),
            switch (command.whose()) {
              case Whose.Hosted(MemberId host) -> eventTypes.of(command.organization(), host);
              case Whose.Everybodys(EventTypes.After after, int limit) ->
                  eventTypes.page(command.organization(), after, limit);
            }));
  }
}
