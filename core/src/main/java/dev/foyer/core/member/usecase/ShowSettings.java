package dev.foyer.core.member.usecase;

import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;

/** Shows what an organization has decided about its Zoom, and how many members have opted out. */
public final class ShowSettings {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(Settings settings, long optedOut) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final KeptSettings settings;
  private final OptOuts optOuts;
  private final Authority authority;

  public ShowSettings(KeptSettings settings, OptOuts optOuts, Authority authority) {
    this.settings = settings;
    this.optOuts = optOuts;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    return new Outcome.Shown(
        settings.of(command.organization()), optOuts.count(command.organization()));
  }
}
