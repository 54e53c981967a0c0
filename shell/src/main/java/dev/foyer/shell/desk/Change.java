package dev.foyer.shell.desk;

import dev.foyer.shell.line.Stopped;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.shell.core.command.CommandContext;

/** A change is shown first, and done when the support engineer says so. */
public record Change(CommandContext context, boolean yes, boolean dryRun) {
  private static final Set<String> YES = Set.of("y", "yes");

  /** Whether to do it: not on a dry run; a no ends the command. */
  public boolean isWanted(List<String> preview) {
    if (yes && !dryRun) {
      return true;
    }
    PrintWriter out = context.outputWriter();
    preview.forEach(out::println);
    out.flush();
    if (dryRun) {
      out.println("Nothing was changed: this is a dry run.");
      return false;
    }
    if (!YES.contains(answer().strip().toLowerCase(Locale.ROOT))) {
      throw Stopped.refused("Nothing was changed.");
    }
    return true;
  }

  private String answer() {
    try {
      return context.inputReader().readInput("Go on? (yes/no) ");
    } catch (UnsupportedOperationException nobodyToAsk) {
      throw Stopped.wrongInput("Nobody can be asked here: add --yes to do it.");
    } catch (Exception unreadable) {
      throw Stopped.refused("Nothing was changed: the answer could not be read.");
    }
  }
}
