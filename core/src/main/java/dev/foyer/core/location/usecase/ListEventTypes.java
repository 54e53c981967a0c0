package dev.foyer.core.location.usecase;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Lists a host's event types, and says which need attention: Zoom that the host can't use. */
public final class ListEventTypes {

  /** Whose; members see their own, owners, admins and support everybody's. */
  public record Command(OrganizationId organization, Actor by, MemberId host) {}

  /**
   * An event type as listed.
   *
   * @param attention why its Zoom location doesn't work now (BR-61); empty if it does, or needs
   *     none
   */
  public record Line(EventType eventType, Optional<Readiness> attention) {}

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<Line> lines) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final EventTypes eventTypes;
  private final ChooseConnection chooseConnection;
  private final Authority authority;

  public ListEventTypes(
      EventTypes eventTypes, ChooseConnection chooseConnection, Authority authority) {
    this.eventTypes = eventTypes;
    this.chooseConnection = chooseConnection;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    if (!command.by().equals(new Actor.AMember(command.host()))) {
      Optional<Denial> denial =
          authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
      if (denial.isPresent()) {
        return new Outcome.NotAllowed(denial.get());
      }
    }
    Optional<Readiness> attention =
        chooseConnection.handle(command.organization(), command.host())
                instanceof ConnectionInUse.None(Readiness why)
            ? Optional.of(why)
            : Optional.empty();
    return new Outcome.Listed(
        eventTypes.of(command.organization(), command.host()).stream()
            .map(
                eventType ->
                    new Line(
                        eventType,
                        eventType.location() instanceof Location.Zoom
                            ? attention
                            : Optional.empty()))
            .toList());
  }
}
