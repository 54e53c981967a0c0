package dev.foyer.shell.setting;

import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.member.usecase.ShowSettings;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.Settings;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import dev.foyer.shell.render.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What an organization has decided about its Zoom: shown, and changed after a preview. */
@Component
class SettingCommands {
  private static final String GROUP = "Settings";

  private final Desk desk;

  SettingCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"setting", "list"},
      group = GROUP,
      description = "Lists an organization's settings, and what each decides",
      help = "setting list\nsetting list --organization acme --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    ShowSettings.Outcome.Shown shown = shown(desk.organization(organization, by), by);
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "settings",
                SettingLine.COLUMNS,
                Arrays.stream(Setting.values())
                    .map(setting -> SettingLine.of(setting, shown.settings()))
                    .toList(),
                Map.of("optedOut", shown.optedOut()),
                List.of(
                    Shown.counted(shown.optedOut(), "member has", "members have")
                        + " opted out.")));
  }

  @Command(
      name = {"setting", "set"},
      group = GROUP,
      description = "Changes a setting, after showing what that does",
      help =
          "setting set --name meeting-summary --value on --reason \"#4711\" --dry-run\n"
              + "setting set --name members-may-disconnect --value no --reason \"#4711\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void set(
      CommandContext context,
      @Option(longName = "name", required = true, description = "Which setting") Setting name,
      @Option(
              longName = "value",
              required = true,
              description = "See setting list for what it takes")
          String value,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    Organization found = desk.organization(organization, by);
    Settings from = shown(found, by).settings();
    Settings to = name.with(from, value);
    if (new Change(context, yes, dryRun).isWanted(preview(found, by, name, to))) {
      change(context.outputWriter(), name, new ChangeSettings.Command(found.id(), by, from, to));
    }
  }

  private ShowSettings.Outcome.Shown shown(Organization organization, Actor by) {
    return switch (desk.foyer()
        .decisions()
        .showSettings()
        .handle(new ShowSettings.Command(organization.id(), by))) {
      case ShowSettings.Outcome.Shown shown -> shown;
      case ShowSettings.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private List<String> preview(Organization organization, Actor by, Setting name, Settings to) {
    return switch (desk.foyer()
        .decisions()
        .previewSettings()
        .handle(new PreviewSettings.Command(organization.id(), by, to))) {
      case PreviewSettings.Outcome.Previewed preview -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            Shown.word(name)
                + " of "
                + organization.name()
                + ": "
                + name.in(preview.from())
                + " becomes "
                + name.in(to));
        lines.addAll(SettingEffects.of(preview));
        yield lines;
      }
      case PreviewSettings.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private void change(PrintWriter out, Setting name, ChangeSettings.Command command) {
    switch (desk.foyer().decisions().changeSettings().handle(command)) {
      case ChangeSettings.Outcome.Changed(var settings, var returned) -> {
        out.println(Shown.word(name) + " is now " + name.in(settings) + ".");
        if (returned > 0) {
          out.println(
              Shown.counted(returned, "member is", "members are")
                  + " back; the web application tells them.");
        }
      }
      case ChangeSettings.Outcome.NothingToChange _ ->
          out.println(Shown.word(name) + " is " + name.in(command.to()) + " already.");
      case ChangeSettings.Outcome.ChangedMeanwhile _ ->
          throw Stopped.refused(
              "Somebody else has changed the settings meanwhile; nothing was changed. See:"
                  + " setting list");
      case ChangeSettings.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    }
  }
}
