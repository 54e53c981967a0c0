package dev.foyer.shell.offenders;

import org.springframework.shell.core.command.annotation.Command;

/** Breaks COMMANDS_LIVE_IN_COMMANDS. */
final class Stray {
  @Command(name = "stray")
  void run() {}
}
