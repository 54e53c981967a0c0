package dev.foyer.shell.member;

import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The people of an organization, looked at. */
@Component
class MemberCommands {
  private final Desk desk;

  MemberCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"member", "list"},
      group = "Members",
      description = "Lists the members of an organization by name",
      help = "member list\nmember list --text costa\nmember list --after hugo@acme.example",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
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
            wanted -> new Filter(Filter.ALL.types(), Filter.ALL.readinesses(), wanted));
    ConnectedUsers.After start =
        after == null ? ConnectedUsers.After.START : behind(desk.member(found, after, by));
    List<MemberLine> members = page(found, by, filter, start, Desk.atMost(limit));
    List<String> notes = new ArrayList<>();
    if (members.size() == limit) {
      notes.add("There may be more: --after " + members.getLast().email());
    }
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "members",
                MemberLine.COLUMNS,
                members,
                notes.isEmpty() ? Map.of() : Map.of("next", members.getLast().email()),
                notes));
  }

  private static ConnectedUsers.After behind(Member member) {
    return new ConnectedUsers.After(member.name().value(), member.id());
  }

  private List<MemberLine> page(
      Organization organization, Actor by, Filter filter, ConnectedUsers.After after, int limit) {
    return switch (desk.foyer()
        .connected()
        .listConnectedUsers()
        .handle(new ListConnectedUsers.Command(organization.id(), by, filter, after, limit))) {
      case ListConnectedUsers.Outcome.Listed(List<ConnectedUser> users) ->
          users.stream().map(ConnectedUser::member).map(MemberLine::of).toList();
      case ListConnectedUsers.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"member", "show"},
      group = "Members",
      description = "Shows a member",
      help = "member show --member ada@acme.example",
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
    Member found = desk.member(desk.organization(organization, by), member, by);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(
                MemberLine.of(found),
                MemberLine.COLUMNS,
                List.of("Which Zoom: explain --member " + found.email())));
  }
}
