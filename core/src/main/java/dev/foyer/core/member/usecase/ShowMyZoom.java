package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.PersonalConnection;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.KeptSettings;
import java.util.Optional;

/** Shows a member the one connection in use (BR-22), and what can be done about it. */
public final class ShowMyZoom {

  /** Whose. */
  public record Command(OrganizationId organization, MemberId member) {}

  /**
   * What the member sees.
   *
   * @param personal the member's own connection, lapsed or not
   * @param personalSetUp whether a personal Zoom can be connected in this Foyer at all
   * @param optedOut whether the member has opted out of the organization's (BR-24)
   * @param mayOptOut whether the organization lets its members do so
   */
  public record MyZoom(
      ConnectionInUse inUse,
      Optional<PersonalConnection> personal,
      boolean personalSetUp,
      boolean optedOut,
      boolean mayOptOut,
      ZoomEnvironment environment) {}

  private final ChooseConnection chooseConnection;
  private final PersonalConnections personals;
  private final OptOuts optOuts;
  private final KeptSettings settings;
  private final ZoomAuthorization zoom;

  public ShowMyZoom(
      ChooseConnection chooseConnection,
      PersonalConnections personals,
      OptOuts optOuts,
      KeptSettings settings,
      ZoomAuthorization zoom) {
    this.chooseConnection = chooseConnection;
    this.personals = personals;
    this.optOuts = optOuts;
    this.settings = settings;
    this.zoom = zoom;
  }

  public MyZoom handle(Command command) {
    return new MyZoom(
        chooseConnection.handle(command.organization(), command.member()),
        personals.of(command.organization(), command.member()),
        zoom.setUp(ZoomApp.PERSONAL),
        optOuts.holds(command.organization(), command.member()),
        settings.of(command.organization()).membersMayDisconnect(),
        zoom.environment());
  }
}
