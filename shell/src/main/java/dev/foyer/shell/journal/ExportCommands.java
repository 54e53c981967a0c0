package dev.foyer.shell.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Export;
import dev.foyer.shell.render.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The whole journal for other programs. */
@Component
class ExportCommands {
  private static final int PAGE = 500;

  private final Desk desk;

  ExportCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"journal", "export"},
      group = "Journal",
      description = "Writes the whole journal, newest first, as CSV or as a JSON object a line",
      help =
          "journal export --file journal.csv\n"
              + "journal export --format json --organization acme --file acme.jsonl",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void export(
      CommandContext context,
      @Option(longName = "organization", description = Options.ORGANIZATION)
          @Nullable String organization,
      @Option(longName = "format", defaultValue = "CSV", description = "What is written")
          Export format,
      @Option(longName = "file", description = "Where to; a new file. Without it: the terminal")
          @Nullable String file,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.reading(as);
    Organization found = desk.organization(organization, by);
    if (file == null) {
      write(context.outputWriter(), format, found, by);
      return;
    }
    try (PrintWriter out =
        new PrintWriter(
            Files.newBufferedWriter(
                Path.of(file),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE))) {
      long written = write(out, format, found, by);
      if (out.checkError()) {
        throw Stopped.notNow("The file " + file + " can't be written to its end.");
      }
      context
          .outputWriter()
          .println(Shown.counted(written, "entry", "entries") + " written to " + file);
    } catch (FileAlreadyExistsException there) {
      throw Stopped.wrongInput("The file " + file + " is there already: name a new one.");
    } catch (IOException unwritable) {
      throw Stopped.wrongInput("The file " + file + " can't be made: name another one.");
    }
  }

  private long write(PrintWriter out, Export format, Organization of, Actor by) {
    Names names = new Names(of.id(), desk.foyer().onboarding().showMember());
    out.print(format.head(EntryLine.COLUMNS));
    long written = 0;
    for (List<Entry> page = page(of, EntryId.AFTER_ALL, by);
        !page.isEmpty();
        page = page(of, page.getLast().id(), by)) {
      for (Entry entry : page) {
        out.print(format.line(EntryLine.COLUMNS, EntryLine.of(entry, names)));
        written++;
      }
      out.flush();
    }
    out.flush();
    return written;
  }

  private List<Entry> page(Organization of, EntryId before, Actor by) {
    return switch (desk.foyer()
        .journal()
        .readJournal()
        .handle(new ReadJournal.Command(of.id(), by, before, Set.of(), PAGE))) {
      case ReadJournal.Outcome.Read(var entries) -> entries;
      case ReadJournal.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }
}
