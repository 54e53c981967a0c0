package dev.foyer.core.member.usecase;

import dev.foyer.core.member.Reading;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Optional;

/** Shows how far the newest reading of the account's Zoom users is. */
public final class ShowReading {

  /** Whose, and who asks. */
  public record Command(OrganizationId organization, Actor by) {}

  /** The answer. */
  public sealed interface Outcome {
    /** Empty if there never was one. */
    record Shown(Optional<Reading> newest) implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Readings readings;
  private final Authority authority;

  public ShowReading(Readings readings, Authority authority) {
    this.readings = readings;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    return authority
        .denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION)
        .<Outcome>map(Outcome.NotAllowed::new)
        .orElseGet(() -> new Outcome.Shown(readings.of(command.organization())));
  }
}
