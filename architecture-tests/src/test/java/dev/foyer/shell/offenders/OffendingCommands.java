package dev.foyer.shell.offenders;

/** Breaks COMMANDS_PRINT_THROUGH_THE_CONTEXT and COMMAND_CLASSES_ARE_NOT_PUBLIC. */
public final class OffendingCommands {
  void print() {
    System.out.println("to nobody");
  }
}
