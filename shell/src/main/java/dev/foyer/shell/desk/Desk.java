package dev.foyer.shell.desk;

import dev.foyer.core.Foyer;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Printer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** What every command has at hand. Foyer itself is reached for when a command first needs it. */
public final class Desk {
  private static final int LARGEST_PAGE = 500;

  private final Supplier<Foyer> foyer;
  private final Printer printer;
  private final String login;
  private final InstantSource clock;
  private final Supplier<Optional<Terminal>> terminal;

  /**
   * @param terminal where somebody sits at one
   */
  public Desk(
      Supplier<Foyer> foyer,
      Printer printer,
      String login,
      InstantSource clock,
      Supplier<Optional<Terminal>> terminal) {
    this.terminal = terminal;
    this.foyer = foyer;
    this.printer = printer;
    this.login = login;
    this.clock = clock;
  }

  public Foyer foyer() {
    return foyer.get();
  }

  public Printer printer() {
    return printer;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Shows how far long work has come, and lets it be stopped. */
  public Progress progress(String what) {
    return new Progress(terminal.get(), what);
  }

  /** Who looks at something. */
  public Actor reading(@Nullable String as) {
    return changing(as, "");
  }

  /** Who changes something, and why. */
  public Actor changing(@Nullable String as, String reason) {
    return understood(as == null ? login : as, name -> new Actor.SupportEngineer(name, reason));
  }

  public Organization organization(@Nullable String named, Actor by) {
    return new WhichOrganization(foyer().onboarding()).named(named, by);
  }

  public Member member(Organization organization, String email, Actor by) {
    return new WhichMember(foyer()).of(organization, email, by);
  }

  /** How many lines a list may have. */
  public static int atMost(int limit) {
    if (limit > LARGEST_PAGE) {
      throw Stopped.wrongInput(
          "--limit goes up to " + LARGEST_PAGE + "; --after goes on from there.");
    }
    return limit;
  }

  /** What a value type makes of a typed text; its own words where it doesn't take it. */
  public static <T> T understood(String text, Function<String, T> type) {
    try {
      return type.apply(text);
    } catch (IllegalArgumentException notTaken) {
      throw Stopped.wrongInput(String.valueOf(notTaken.getMessage()));
    }
  }

  /** Ends a command that Foyer's rules don't allow. */
  public static Stopped denied(Denial why) {
    return switch (why) {
      case REASON_MISSING ->
          Stopped.wrongInput("A change needs a reason for the journal: add --reason \"…\"");
      case NOT_A_MEMBER -> Stopped.refused("The organization or the person isn't there any more.");
      case NOT_AN_ADMIN ->
          Stopped.refused("Only an owner or admin of the organization can stand for that.");
      case ONLY_THE_MEMBER -> Stopped.refused("It is the member's own to decide.");
      case SUPPORT_MAY_NOT_CONSENT ->
          Stopped.refused(
              "Support never consents for the organization: an owner or admin does it in the web.");
      case ONLY_SUPPORT -> Stopped.refused("Only support may do that.");
    };
  }
}
