package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.port.Organizations;
import java.util.List;

/** Lists the organizations of this Foyer by name, for its operator's support engineers. */
public final class ListOrganizations {

  private static final int LARGEST_PAGE = 500;

  /** Those after a name ("" for the first). */
  public record Command(Actor by, String afterName, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  /** The answer. */
  public sealed interface Outcome {
    record Listed(List<Organization> organizations) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Organizations organizations;

  public ListOrganizations(Organizations organizations) {
    this.organizations = organizations;
  }

  public Outcome handle(Command command) {
    return switch (command.by()) {
      case Actor.SupportEngineer _, Actor.FoyerItself _ ->
          new Outcome.Listed(organizations.byName(command.afterName(), command.limit()));
      case Actor.AMember _, Actor.ZoomAdmin _, Actor.Zoom _ ->
          new Outcome.NotAllowed(Denial.ONLY_SUPPORT);
    };
  }
}
