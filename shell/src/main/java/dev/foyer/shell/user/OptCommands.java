package dev.foyer.shell.user;

import dev.foyer.core.member.usecase.OptIn;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Opts a member out of the organization's Zoom, and in again, in the member's place (BR-24). */
@Component
class OptCommands {
  private final Desk desk;

  OptCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"user", "opt-out"},
      group = "Connected users",
      description = "Takes the organization's Zoom away from a member who asked for it",
      help = "user opt-out --member carla@acme.example --reason \"asked us to, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void optOut(
      CommandContext context,
      @Option(longName = "member", required = true, description = "The member's e-mail address")
          String member,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Member who = desk.member(found, member, by);
    List<String> preview =
        List.of(
            who.name() + " does without the Zoom of " + found.name() + ":",
            "- without a personal Zoom new bookings get no link; they are accepted and wait",
            "- meetings that exist, and a personal Zoom, stay as they are");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      context.outputWriter().println(optedOut(found, who, by));
    }
  }

  private String optedOut(Organization organization, Member member, Actor by) {
    return switch (desk.foyer()
        .decisions()
        .optOut()
        .handle(new OptOut.Command(organization.id(), by, member.id()))) {
      case OptOut.Outcome.OptedOut _ ->
          member.name() + " has opted out. Back with: user opt-in --member " + member.email();
      case OptOut.Outcome.AlreadyOut _ -> member.name() + " has opted out already.";
      case OptOut.Outcome.NotOffered _ ->
          throw Stopped.refused(
              organization.name()
                  + " doesn't let its members opt out. See: setting list, members-may-disconnect");
      case OptOut.Outcome.NoSuchMember _ ->
          throw Stopped.refused(member.email() + " isn't a member any more.");
      case OptOut.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"user", "opt-in"},
      group = "Connected users",
      description = "Gives the organization's Zoom back to a member who had opted out",
      help = "user opt-in --member carla@acme.example --reason \"asked us to, #4712\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void optIn(
      CommandContext context,
      @Option(longName = "member", required = true, description = "The member's e-mail address")
          String member,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Member who = desk.member(found, member, by);
    List<String> preview =
        List.of(
            who.name() + " uses the Zoom of " + found.name() + " again:",
            "- bookings that wait for it get their links; a personal Zoom still comes first");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      context.outputWriter().println(optedIn(found, who, by));
    }
  }

  private String optedIn(Organization organization, Member member, Actor by) {
    return switch (desk.foyer()
        .decisions()
        .optIn()
        .handle(new OptIn.Command(organization.id(), by, member.id()))) {
      case OptIn.Outcome.OptedIn _ -> member.name() + " uses the organization's Zoom again.";
      case OptIn.Outcome.NotOut _ -> throw Stopped.refused(member.name() + " has not opted out.");
      case OptIn.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
