package dev.foyer.shell.user;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.member.usecase.MapZoomUser;
import dev.foyer.core.member.usecase.StartReading;
import dev.foyer.core.member.usecase.SuggestZoomUsers;
import dev.foyer.core.member.usecase.UnmapZoomUser;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Nearest;
import dev.foyer.shell.line.Stopped;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Says by hand which Zoom user a member is, and has the account's users read anew (BR-41). */
@Component
class MappingCommands {
  private final Desk desk;

  MappingCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"user", "map"},
      group = "Connected users",
      description = "Says which Zoom user a member is, whose e-mail address is another there",
      help =
          "user map --member grace@acme.example --zoom-user ggreen@acme.example"
              + " --reason \"other address at Zoom, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void map(
      CommandContext context,
      @Option(longName = "member", required = true, description = "The member's e-mail address")
          String member,
      @Option(
              longName = "zoom-user",
              required = true,
              description = "The Zoom user's e-mail address in the connected account")
          String zoomUser,
      @Option(longName = "shared", description = "Even if another member has this Zoom user")
          boolean shared,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Member mapped = desk.member(found, member, by);
    ZoomUser user = zoomUser(found, by, mapped, zoomUser);
    List<String> preview =
        List.of(
            mapped.name()
                + " <"
                + mapped.email()
                + "> is mapped to the Zoom user "
                + user.email()
                + ".",
            "Meetings of new bookings are made there; those that wait are tried at once.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      context.outputWriter().println(map(found, by, mapped, user, shared));
    }
  }

  private String map(
      Organization organization, Actor by, Member member, ZoomUser user, boolean shared) {
    return switch (desk.foyer()
        .mapping()
        .mapZoomUser()
        .handle(new MapZoomUser.Command(organization.id(), by, member.id(), user.id(), shared))) {
      case MapZoomUser.Outcome.Mapped _ ->
          member.name()
              + " is mapped to "
              + user.email()
              + ". See: explain --member "
              + member.email();
      case MapZoomUser.Outcome.AlreadySo _ ->
          member.name() + " has this Zoom user already; nothing was changed.";
      case MapZoomUser.Outcome.Shared(var others) ->
          throw Stopped.refused(
              "This Zoom user belongs to "
                  + others.stream()
                      .map(other -> other.email().value())
                      .collect(Collectors.joining(", "))
                  + " too. If both shall have it, add --shared.");
      case MapZoomUser.Outcome.NoSuchMember _ ->
          throw Stopped.wrongInput("There is no such member. See: member list");
      case MapZoomUser.Outcome.NoSuchZoomUser _ ->
          throw Stopped.wrongInput(
              "The account has no such Zoom user, as far as it was read. See: user sync");
      case MapZoomUser.Outcome.NotConnected _ -> throw notConnected(organization);
      case MapZoomUser.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private ZoomUser zoomUser(Organization organization, Actor by, Member member, String email) {
    EmailAddress address = Desk.understood(email, EmailAddress::new);
    List<ZoomUser> suggested = suggested(organization, by, member, address.value());
    return suggested.stream()
        .filter(user -> user.email().equals(address))
        .findFirst()
        .orElseThrow(
            () ->
                Stopped.wrongInput(
                    "The account has no Zoom user "
                        + address
                        + ", as far as it was read."
                        + Nearest.question(
                            address.value(),
                            suggested(organization, by, member, "").stream()
                                .map(user -> user.email().value())
                                .toList())
                        + " See: user sync"));
  }

  private List<ZoomUser> suggested(
      Organization organization, Actor by, Member member, String text) {
    return switch (desk.foyer()
        .mapping()
        .suggestZoomUsers()
        .handle(new SuggestZoomUsers.Command(organization.id(), by, member.id(), text))) {
      case SuggestZoomUsers.Outcome.Suggested(var suggestions) ->
          suggestions.stream().map(Suggestion::user).toList();
      case SuggestZoomUsers.Outcome.NoSuchMember _ ->
          throw Stopped.wrongInput("There is no such member. See: member list");
      case SuggestZoomUsers.Outcome.NotConnected _ -> throw notConnected(organization);
      case SuggestZoomUsers.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"user", "unmap"},
      group = "Connected users",
      description = "Takes a mapping back: the member is looked for by e-mail address again",
      help = "user unmap --member grace@acme.example --reason \"wrong person, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void unmap(
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
    Member mapped = desk.member(found, member, by);
    List<String> preview =
        List.of(mapped.name() + " is looked for by the address " + mapped.email() + " again.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .mapping()
              .unmapZoomUser()
              .handle(new UnmapZoomUser.Command(found.id(), by, mapped.id()))) {
            case UnmapZoomUser.Outcome.Unmapped _ ->
                "The mapping of " + mapped.name() + " is taken back.";
            case UnmapZoomUser.Outcome.NotMapped _ ->
                throw Stopped.refused(mapped.name() + " wasn't mapped by hand.");
            case UnmapZoomUser.Outcome.NoSuchMember _ ->
                throw Stopped.wrongInput("There is no such member. See: member list");
            case UnmapZoomUser.Outcome.NotConnected _ -> throw notConnected(found);
            case UnmapZoomUser.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      context.outputWriter().println(done);
    }
  }

  @Command(
      name = {"user", "sync"},
      group = "Connected users",
      description = "Has all users of the Zoom account read anew, in the background",
      help = "user sync --reason \"new hires today, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void sync(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    List<String> preview =
        List.of(
            "The web application reads all Zoom users of "
                + found.name()
                + "'s account and matches members with them.");
    if (new Change(context, yes, dryRun).isWanted(preview)) {
      String done =
          switch (desk.foyer()
              .mapping()
              .startReading()
              .handle(new StartReading.Command(found.id(), by))) {
            case StartReading.Outcome.Started _ -> "The reading has begun. See: user list";
            case StartReading.Outcome.UnderWay(var reading) ->
                "A reading is under way: "
                    + reading.read()
                    + " of about "
                    + reading.about()
                    + " Zoom users.";
            case StartReading.Outcome.NotConnected _ -> throw notConnected(found);
            case StartReading.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
          };
      context.outputWriter().println(done);
    }
  }

  private static Stopped notConnected(Organization organization) {
    return Stopped.refused(organization.name() + " has no working Zoom. See: connection show");
  }
}
