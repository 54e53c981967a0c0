package dev.foyer.shell.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The record of who did what, when and why. */
@Component
class JournalCommands {
  private final Desk desk;

  JournalCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"journal", "list"},
      group = "Journal",
      description = "Lists who did what to whom, when and why, newest first",
      help =
          "journal list --limit 20\n"
              + "journal list --kind connection-activated,connection-disconnected --output json",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "kind", description = "Only entries of these kinds, with commas")
          EntryKind @Nullable [] kind,
      @Option(longName = "before", description = "Those older than the entry with this id")
          @Nullable String before,
      @Option(longName = "limit", defaultValue = "50", description = Options.LIMIT) Integer limit,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    EntryId start = before == null ? EntryId.AFTER_ALL : id(before);
    Organization found = desk.organization(organization, by);
    Set<EntryKind> kinds = kind == null ? Set.of() : Set.copyOf(List.of(kind));
    Names names = new Names(found.id(), desk.foyer().onboarding().showMember());
    List<EntryLine> entries =
        page(new ReadJournal.Command(found.id(), by, start, kinds, Desk.atMost(limit))).stream()
            .map(entry -> EntryLine.of(entry, names))
            .toList();
    boolean more = entries.size() == limit;
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>(
                "entries",
                EntryLine.COLUMNS,
                entries,
                more ? Map.of("next", entries.getLast().id()) : Map.of(),
                more
                    ? List.of("There may be more: --before " + entries.getLast().id())
                    : List.of()));
  }

  private List<Entry> page(ReadJournal.Command command) {
    return switch (desk.foyer().journal().readJournal().handle(command)) {
      case ReadJournal.Outcome.Read(var entries) -> entries;
      case ReadJournal.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  private static EntryId id(String text) {
    try {
      return new EntryId(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException noId) {
      throw Stopped.wrongInput(
          "An entry's id looks like 019363f2-8a3c-7c1e-b3a0-1f6f2f1f8c55, not " + text + ".");
    }
  }
}
