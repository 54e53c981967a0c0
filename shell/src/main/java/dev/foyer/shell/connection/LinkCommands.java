package dev.foyer.shell.connection;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.handover.HandOver;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The connect link, handed over, made and taken back. */
@Component
class LinkCommands {
  private static final String PURPOSE = "What the link asks for: connect, reconnect or standby";

  private final Desk desk;
  private final HandOver handOver;

  LinkCommands(Desk desk, HandOver handOver) {
    this.desk = desk;
    this.handOver = handOver;
  }

  @Command(
      name = {"connection", "link"},
      group = "Connection",
      description = "Shows the connect link to hand over to a Zoom admin, or makes one",
      help =
          "connection link\n"
              + "connection link --create --creator bruno@acme.example --reason \"asked, #4711\"\n"
              + "connection link --create --creator bruno@acme.example --purpose standby --for 12h"
              + " --reason \"#4711\"\n"
              + "connection link --renew --creator bruno@acme.example --reason \"expired, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void link(
      CommandContext context,
      @Option(longName = "create", description = "Makes a link, if none is open") boolean create,
      @Option(longName = "renew", description = "Makes one in the place of the newest")
          boolean renew,
      @Option(
              longName = "creator",
              description = "E-mail of the owner or admin in whose name a new link asks")
          @Nullable String creator,
      @Option(longName = "purpose", defaultValue = "CONNECT", description = PURPOSE)
          ConnectLink.Purpose purpose,
      @Option(
              longName = "for",
              defaultValue = "7d",
              description = "How long a new link is open: 15m to 30d")
          String length,
      @Option(longName = "reason", description = Options.REASON) @Nullable String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason == null ? "" : reason);
    Organization found = desk.organization(organization, by);
    Optional<ConnectLink> newest = newest(found, by, purpose);
    if (!create && !renew) {
      print(context, output, found, newest.orElseThrow(() -> noLink(found)));
      return;
    }
    if (creator == null || reason == null) {
      throw Stopped.wrongInput(
          "A new link also needs --creator (an owner or admin) and --reason."
              + " See: help connection link");
    }
    Member asker = desk.member(found, creator, by);
    Validity validity = Desk.understood(length, Validity::of);
    CreateConnectLink.Command fresh = command(found, by, asker, purpose, validity);
    CreateConnectLink.Command command =
        renew ? fresh.insteadOf(newest.orElseThrow(() -> noLink(found)).id()) : fresh;
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "A connect link for "
                    + found.name()
                    + " asks in the name of "
                    + asker.name()
                    + " for "
                    + validity.words()
                    + (renew ? "; the one before stops working." : ".")))) {
      print(context, output, found, made(found, command));
    }
  }

  private static CreateConnectLink.Command command(
      Organization organization,
      Actor by,
      Member creator,
      ConnectLink.Purpose purpose,
      Validity validity) {
    return Desk.understood(
        validity.words(),
        _ ->
            new CreateConnectLink.Command(
                organization.id(), by, creator.id(), purpose, validity.length()));
  }

  private ConnectLink made(Organization organization, CreateConnectLink.Command command) {
    return switch (desk.foyer().connections().createConnectLink().handle(command)) {
      case CreateConnectLink.Outcome.Created(var link) -> link;
      case CreateConnectLink.Outcome.AlreadyOpen(var link) -> link;
      case CreateConnectLink.Outcome.AlreadyConnected(var connection) ->
          throw Stopped.refused(
              organization.name()
                  + " is connected already, to the Zoom account "
                  + connection.approval().account().title()
                  + ".");
      case CreateConnectLink.Outcome.NotConnected _ ->
          throw Stopped.refused(
              organization.name() + " has no connection for this. Make one: --purpose connect");
      case CreateConnectLink.Outcome.AppNotSetUp _ ->
          throw Stopped.refused(
              "Zoom is not set up in this Foyer: its operator gives FOYER_ZOOM_ADMIN_CLIENT_ID.");
      case CreateConnectLink.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private Optional<ConnectLink> newest(
      Organization organization, Actor by, ConnectLink.Purpose purpose) {
    return new ConnectionReading(desk).of(organization, by).link(purpose);
  }

  private void print(
      CommandContext context, Output output, Organization organization, ConnectLink link) {
    Optional<Member> creator =
        desk.foyer().onboarding().showMember().handle(organization.id(), link.creator());
    LinkSheet sheet = LinkSheet.of(link, creator, desk.now(), handOver);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(sheet, LinkSheet.fields(output), notes(sheet)));
  }

  private static List<String> notes(LinkSheet sheet) {
    List<String> notes = new ArrayList<>();
    if (sheet.nobodyCameBack()) {
      notes.add(
          "Somebody went to Zoom through it and has not come back: Zoom leads nobody back who is no"
              + " Zoom admin, or as long as the app is not approved in the account.");
    }
    sheet
        .address()
        .ifPresentOrElse(
            address -> notes.addAll(List.of("Hand it over to the Zoom admin:", address)),
            () -> notes.add("It is not open any more. Make one: connection link --create"));
    return notes;
  }

  private static Stopped noLink(Organization organization) {
    return Stopped.refused(
        "There is no connect link of "
            + organization.name()
            + ". Make one: connection link --create");
  }

  @Command(
      name = {"connection", "revoke-link"},
      group = "Connection",
      description = "Takes the open connect link back",
      help = "connection revoke-link --reason \"sent to the wrong person, #4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void revoke(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "purpose", defaultValue = "CONNECT", description = PURPOSE)
          ConnectLink.Purpose purpose,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    ConnectLink link =
        newest(found, by, purpose)
            .filter(newest -> newest.openAt(desk.now()))
            .orElseThrow(() -> Stopped.refused("No connect link of " + found.name() + " is open."));
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "The open connect link of " + found.name() + " stops working for everybody."))) {
      context.outputWriter().println(revoked(found, by, link));
    }
  }

  private String revoked(Organization organization, Actor by, ConnectLink link) {
    return switch (desk.foyer()
        .connections()
        .revokeConnectLink()
        .handle(new RevokeConnectLink.Command(organization.id(), by, link.id()))) {
      case RevokeConnectLink.Outcome.Revoked _ -> "The connect link is revoked.";
      case RevokeConnectLink.Outcome.NotOpen _ ->
          throw Stopped.refused("The connect link is open no more. See: connection show");
      case RevokeConnectLink.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
