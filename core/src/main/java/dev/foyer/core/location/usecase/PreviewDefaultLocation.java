package dev.foyer.core.location.usecase;

import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells what it would do if all event types followed the organization's default (BR-32, BR-60). */
public final class PreviewDefaultLocation {

  /** Whose, and which page of the event types that would change. */
  public record Command(OrganizationId organization, Actor by, EventTypes.After after, int limit) {}

  /** The answer. */
  public sealed interface Outcome {
    /**
     * @param changing how many event types would change their location
     * @param withoutZoom how many of them would then need attention
     * @param lines a page of them, as they would be
     */
    record Previewed(long changing, long withoutZoom, List<ListedEventType> lines)
        implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final EventTypeView view;
  private final OrganizationsZoom organizationsZoom;
  private final Authority authority;

  public PreviewDefaultLocation(
      EventTypes eventTypes,
      EventTypeView view,
      OrganizationsZoom organizationsZoom,
      Authority authority) {
    this.eventTypes = eventTypes;
    this.view = view;
    this.organizationsZoom = organizationsZoom;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    OrganizationId organization = command.organization();
    Optional<Denial> denial = authority.denial(organization, command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    OrganizationsZoom.Now now = organizationsZoom.now(organization);
    Predicate<Standing> works = Standing::connected;
    return new Outcome.Previewed(
        eventTypes.countNotFollowing(organization),
        eventTypes.countStopping(
            EventTypes.Which.NOT_FOLLOWING,
            new EventTypes.HostsZoom(
                now.scope(), now.factsWhere(works.negate()), now.factsWhere(works))),
        view.onZoom(
            organization, eventTypes.notFollowing(organization, command.after(), command.limit())));
  }
}
