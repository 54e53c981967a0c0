package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;

/** Tells when an organization's journal was last found unbroken, and up to where. */
public final class ShowVerification {

  /** Whose journal, and who wants to know. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    record Shown(Optional<Verification> last) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final JournalLinks links;
  private final Authority authority;

  public ShowVerification(JournalLinks links, Authority authority) {
    this.links = links;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> new Outcome.Shown(links.verified(command.organization())));
  }
}
