package dev.foyer.shell.webhook;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.NoticeState;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.usecase.ListWebhooks;
import dev.foyer.core.hearing.usecase.ReplayWebhook;
import dev.foyer.core.hearing.usecase.ShowWebhook;
import dev.foyer.core.organization.Actor;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What Zoom's webhooks told, for all organizations together, and what came of it. */
@Component
class WebhookCommands {
  private static final String GROUP = "Webhooks";

  private final Desk desk;

  WebhookCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"webhook", "list"},
      group = GROUP,
      description = "Lists what Zoom's webhooks told in the last week, newest first",
      help = "webhook list --limit 20\nwebhook list --state failed,unmatched --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "state", description = "Only those in these states, with commas")
          NoticeState.Kind @Nullable [] state,
      @Option(longName = "before", description = "Those older than the one with this id")
          @Nullable String before,
      @Option(longName = "limit", defaultValue = "50", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    NoticeId start = before == null ? NoticeId.AFTER_ALL : id(before);
    Set<NoticeState.Kind> states = state == null ? Set.of() : Set.copyOf(List.of(state));
    List<NoticeLine> lines =
        page(new ListWebhooks.Command(desk.reading(as), start, states, Desk.atMost(limit)));
    boolean more = lines.size() == limit;
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "webhooks",
                NoticeLine.COLUMNS,
                lines,
                more ? Map.of("next", lines.getLast().id()) : Map.of(),
                more ? List.of("There may be more: --before " + lines.getLast().id()) : List.of()));
  }

  private List<NoticeLine> page(ListWebhooks.Command command) {
    return switch (desk.foyer().hearing().listWebhooks().handle(command)) {
      case ListWebhooks.Outcome.Listed(List<ReceivedNotice> notices) ->
          notices.stream().map(NoticeLine::of).toList();
      case ListWebhooks.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"webhook", "show"},
      group = GROUP,
      description = "Shows what one webhook told, and which organizations it concerns",
      help = "webhook show --id 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void show(
      CommandContext context,
      @Option(longName = "id", required = true, description = "The id, as webhook list shows it")
          String id,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Sheet<>(found(id(id), desk.reading(as)), NoticeLine.FIELDS, List.of()));
  }

  private NoticeLine found(NoticeId id, Actor by) {
    return switch (desk.foyer().hearing().showWebhook().handle(new ShowWebhook.Command(by, id))) {
      case ShowWebhook.Outcome.Shown(ReceivedNotice notice, var concerned) ->
          NoticeLine.of(notice, concerned);
      case ShowWebhook.Outcome.NotThere _ -> throw notThere(id);
      case ShowWebhook.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"webhook", "replay"},
      group = GROUP,
      description = "Has what one webhook told processed once more",
      help = "webhook replay --id 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55 --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void replay(
      CommandContext context,
      @Option(longName = "id", required = true, description = "The id, as webhook list shows it")
          String id,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    NoticeLine line = found(id(id), by);
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                line.event() + " is processed once more, judged as at first.",
                "It concerns " + line.organizations().size() + " organization(s) here."))) {
      replay(context, id(id), by);
    }
  }

  private void replay(CommandContext context, NoticeId id, Actor by) {
    switch (desk.foyer().hearing().replayWebhook().handle(new ReplayWebhook.Command(by, id))) {
      case ReplayWebhook.Outcome.Replayed _ ->
          context
              .outputWriter()
              .println("A worker of the web application processes it next. See: webhook show");
      case ReplayWebhook.Outcome.StillOpen _ ->
          throw Stopped.refused("It has not been processed to an end yet.");
      case ReplayWebhook.Outcome.NotThere _ -> throw notThere(id);
      case ReplayWebhook.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    }
  }

  private static NoticeId id(String text) {
    try {
      return new NoticeId(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException noId) {
      throw Stopped.wrongInput(
          "A webhook's id looks like 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55, not " + text + ".");
    }
  }

  private static Stopped notThere(NoticeId id) {
    return Stopped.wrongInput(
        "There is no webhook " + id + ": they are forgotten after a week. See: webhook list");
  }
}
