package dev.foyer.shell.user;

import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Connected users: who uses which Zoom, and how ready the others are. */
@Component
class UserCommands {
  private final Desk desk;

  UserCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"user", "list"},
      group = "Connected users",
      description = "Lists the members with their Zoom: connected or not, type, readiness",
      help =
          "user list\n"
              + "user list --type none\n"
              + "user list --readiness no-zoom-user,zoom-user-pending --output csv\n"
              + "user list --text costa",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "type", description = "Only those with these types, with commas")
          Standing.@Nullable Type[] type,
      @Option(longName = "readiness", description = "Only those that are so, with commas")
          Readiness @Nullable [] readiness,
      @Option(longName = "text", description = "Only those whose name or e-mail contains this")
          @Nullable String text,
      @Option(longName = "after", description = "Those after the member with this e-mail")
          @Nullable String after,
      @Option(longName = "limit", defaultValue = "100", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    Filter filter =
        Desk.understood(
            text == null ? "" : text,
            wanted ->
                new Filter(
                    type == null ? Filter.ALL.types() : Set.copyOf(List.of(type)),
                    readiness == null ? Filter.ALL.readinesses() : Set.copyOf(List.of(readiness)),
                    wanted));
    ConnectedUsers.After start =
        after == null ? ConnectedUsers.After.START : behind(desk.member(found, after, by));
    List<UserLine> users =
        page(new ListConnectedUsers.Command(found.id(), by, filter, start, Desk.atMost(limit)))
            .stream()
            .map(UserLine::of)
            .toList();
    UserCounts counts = counts(found, by);
    Map<String, Object> beside = new LinkedHashMap<>();
    List<String> notes = new ArrayList<>();
    if (users.size() == limit) {
      beside.put("next", users.getLast().email());
      notes.add("There may be more: --after " + users.getLast().email());
    }
    beside.put("counts", counts);
    notes.add(counts.line());
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>("users", UserLine.COLUMNS, users, beside, notes));
  }

  private static ConnectedUsers.After behind(Member member) {
    return new ConnectedUsers.After(member.name().value(), member.id());
  }

  private List<ConnectedUser> page(ListConnectedUsers.Command command) {
    return switch (desk.foyer().connected().listConnectedUsers().handle(command)) {
      case ListConnectedUsers.Outcome.Listed(var users) -> users;
      case ListConnectedUsers.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private UserCounts counts(Organization organization, Actor by) {
    return switch (desk.foyer()
        .connected()
        .countConnectedUsers()
        .handle(new CountConnectedUsers.Command(organization.id(), by))) {
      case CountConnectedUsers.Outcome.Counted counted -> UserCounts.of(counted);
      case CountConnectedUsers.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"user", "show"},
      group = "Connected users",
      description = "Shows a member's Zoom, and what to do about it",
      help = "user show --member dan@acme.example",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "member", required = true, description = "The member's e-mail address")
          String member,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    UserLine line = UserLine.of(user(found, desk.member(found, member, by), by));
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(line, UserLine.FIELDS, List.of("Why: explain --member " + line.email())));
  }

  /** The list, searched for the address. */
  private ConnectedUser user(Organization organization, Member member, Actor by) {
    Filter sameAddress =
        new Filter(
            Filter.ALL.types(), Filter.ALL.readinesses(), searchable(member.email().value()));
    return page(
            new ListConnectedUsers.Command(
                organization.id(), by, sameAddress, ConnectedUsers.After.START, 500))
        .stream()
        .filter(user -> user.member().id().equals(member.id()))
        .findFirst()
        .orElseThrow(() -> Stopped.refused(member.email() + " isn't a member any more."));
  }

  private static String searchable(String email) {
    return email.substring(0, Math.min(email.length(), 100));
  }
}
