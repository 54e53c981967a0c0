package dev.foyer.core.member.usecase;

import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import java.util.List;
import java.util.Optional;

/** Lists members with their Zoom: type, connection in use, readiness (BR-40), a page at a time. */
public final class ListConnectedUsers {

  private static final int LARGEST_PAGE = 500;

  /** Which members, from where on. */
  public record Command(
      OrganizationId organization, Actor by, Filter filter, ConnectedUsers.After after, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<ConnectedUser> users) implements Outcome {
      /** Where the next page begins, if this one was full. */
      public ConnectedUsers.After next() {
        ConnectedUser last = users.getLast();
        return new ConnectedUsers.After(last.member().name().value(), last.member().id());
      }
    }

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final ConnectedUsers connectedUsers;
  private final OrganizationsZoom organizationsZoom;
  private final KeptSettings settings;
  private final Authority authority;

  public ListConnectedUsers(
      ConnectedUsers connectedUsers,
      OrganizationsZoom organizationsZoom,
      KeptSettings settings,
      Authority authority) {
    this.connectedUsers = connectedUsers;
    this.organizationsZoom = organizationsZoom;
    this.settings = settings;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    OrganizationsZoom.Now now = organizationsZoom.now(command.organization());
    List<ConnectedUsers.Found> page =
        connectedUsers.page(
            now.scope(),
            now.factsWhere(command.filter()::accepts),
            command.filter().text(),
            command.after(),
            command.limit());
    Settings current = settings.of(command.organization());
    return new Outcome.Listed(
        page.stream().map(found -> user(found, now.standing(found.facts()), current)).toList());
  }

  private static ConnectedUser user(
      ConnectedUsers.Found found, Standing standing, Settings settings) {
    return new ConnectedUser(
        found.member(), found.facts(), standing, standing.readiness().lacksSummary(settings));
  }
}
