package dev.foyer.shell.upkeep;

import dev.foyer.core.organization.Actor;
import dev.foyer.core.platform.KeptKey;
import dev.foyer.core.platform.port.Keyring;
import dev.foyer.core.upkeep.usecase.ListKeys;
import dev.foyer.core.upkeep.usecase.RetireKey;
import dev.foyer.core.upkeep.usecase.RotateKeys;
import dev.foyer.shell.desk.Change;
import dev.foyer.shell.desk.Desk;
import dev.foyer.shell.desk.Options;
import dev.foyer.shell.line.Stopped;
import dev.foyer.shell.render.Listing;
import dev.foyer.shell.render.Output;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The keys that secrets are sealed with. */
@Component
class KeyCommands {
  private final Desk desk;

  KeyCommands(Desk desk) {
    this.desk = desk;
  }

  @Command(
      name = {"key", "list"},
      group = JobCommands.GROUP,
      description = "Lists the keys of the keyset, and how many secrets each has sealed",
      help = "key list",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void list(
      CommandContext context,
      @Option(longName = "output", defaultValue = "TABLE", description = Options.OUTPUT)
          Output output,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    List<KeyLine> lines = keys(desk.reading(as)).stream().map(KeyLine::of).toList();
    desk.printer()
        .print(
            context.outputWriter(),
            output,
            new Listing<>("keys", KeyLine.COLUMNS, lines, Map.of(), List.of()));
  }

  private List<KeptKey> keys(Actor by) {
    return switch (desk.foyer().upkeep().listKeys().handle(new ListKeys.Command(by))) {
      case ListKeys.Outcome.Listed(List<KeptKey> keys) -> keys;
      case ListKeys.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
    };
  }

  @Command(
      name = {"key", "rotate"},
      group = JobCommands.GROUP,
      description = "Has secrets sealed with a new key; where nodes have copies, in two steps",
      help = "key rotate --reason \"every year\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void rotate(
      CommandContext context,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    if (new Change(context, yes, dryRun).isWanted(List.of(nextStep(keys(by))))) {
      context
          .outputWriter()
          .println(
              switch (desk.foyer().upkeep().rotateKeys().handle(new RotateKeys.Command(by))) {
                case RotateKeys.Outcome.Prepared(KeptKey key) ->
                    "Key "
                        + key.id()
                        + " is ready. Give every node the changed keyset file, then do this again.";
                case RotateKeys.Outcome.Rotated(KeptKey key) ->
                    "Key "
                        + key.id()
                        + " seals from now on; a worker of the web application seals anew what"
                        + " others have sealed. See: key list";
                case RotateKeys.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
              });
    }
  }

  private static String nextStep(List<KeptKey> keys) {
    return keys.stream()
        .filter(key -> key.role() == KeptKey.Role.READY)
        .findFirst()
        .map(
            ready ->
                "Key "
                    + ready.id()
                    + " is used from now on. Every node must have the keyset file with it.")
        .orElse("A new key is made. Old ones stay, so that everything can be opened.");
  }

  @Command(
      name = {"key", "retire"},
      group = JobCommands.GROUP,
      description = "Forgets an old key with which nothing is sealed any more",
      help = "key retire --key 2718281828 --reason \"after the rotation\"",
      exitStatusExceptionMapper = Options.EXIT_CODES)
  void retire(
      CommandContext context,
      @Option(longName = "key", required = true, description = "The key, as key list shows it")
          String key,
      @Option(longName = "reason", required = true, description = Options.REASON) String reason,
      @Option(longName = "yes", description = Options.YES) boolean yes,
      @Option(longName = "dry-run", description = Options.DRY_RUN) boolean dryRun,
      @Option(longName = "as", description = Options.AS) @Nullable String as) {
    Actor by = desk.changing(as, reason);
    if (new Change(context, yes, dryRun)
        .isWanted(
            List.of(
                "Key "
                    + key
                    + " is forgotten for good: backups whose secrets it sealed can't be read"
                    + " without it."))) {
      switch (desk.foyer().upkeep().retireKey().handle(new RetireKey.Command(by, key))) {
        case RetireKey.Outcome.Done _ -> context.outputWriter().println("It is forgotten.");
        case RetireKey.Outcome.Kept(Keyring.Retired why) -> throw Stopped.refused(words(why));
        case RetireKey.Outcome.NotThere _ ->
            throw Stopped.wrongInput("There is no key " + key + ". See: key list");
        case RetireKey.Outcome.NotAllowed(var why) -> throw Desk.denied(why);
      }
    }
  }

  private static String words(Keyring.Retired why) {
    return switch (why) {
      case DONE -> throw new IllegalArgumentException("it was retired");
      case IN_USE -> "Something is sealed with it still. See: key list";
      case TOO_SOON -> "The keyset was changed only just now; try again in five minutes.";
      case NOT_AN_OLD_KEY -> "It is in use, or about to be: only old keys are retired.";
    };
  }
}
