package dev.foyer.shell.line;

import org.springframework.shell.core.command.ExitStatus;

/** How a command ends. A one-shot command's process exits with the number. */
public enum ExitCodes {
  DONE(0),
  /** Foyer's rules don't allow it, or the person who was asked said no. */
  REFUSED(1),
  /** The command line is wrong, or names what isn't there. */
  WRONG_INPUT(2),
  /** Something that is needed is away; the same command may work later. */
  NOT_NOW(3),
  /** The doctor did its work, and found something. */
  FAULTS_FOUND(4);

  private final int number;

  ExitCodes(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** As Spring Shell carries it; the words say what happened and what to do. */
  ExitStatus because(String words) {
    return new ExitStatus(number, words);
  }
}
