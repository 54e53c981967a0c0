package dev.foyer.shell.event;

import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the next days hold for hosts, against Zoom's limits (BR-54). */
@Component
class ForecastCommands {
  private final Desk desk;

  ForecastCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"meeting", "forecast"},
      group = "Events",
      description = "Lists hosts who come near Zoom's daily limit, or hold two events at once",
      help = "meeting forecast\nmeeting forecast --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void forecast(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    ForecastHosts.Outcome.Foreseen foreseen =
        switch (desk.foyer()
            .events()
            .forecastHosts()
            .handle(new ForecastHosts.Command(found.id(), by))) {
          case ForecastHosts.Outcome.Foreseen all -> all;
          case ForecastHosts.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
        };
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "forecast",
                ForecastLine.COLUMNS,
                foreseen.hosts().stream().flatMap(ForecastLine::of).toList(),
                Map.of("complete", foreseen.complete()),
                foreseen.complete()
                    ? List.of()
                    : List.of("There are more events than a forecast looks at.")));
  }
}
