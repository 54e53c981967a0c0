package dev.foyer.shell.line;

/** A command went no further; the message says in plain words why, and what to do. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCodes code;

  private Stopped(ExitCodes code, String words) {
    super(words);
    this.code = code;
  }

  public static Stopped refused(String words) {
    return new Stopped(ExitCodes.REFUSED, words);
  }

  public static Stopped wrongInput(String words) {
    return new Stopped(ExitCodes.WRONG_INPUT, words);
  }

  public static Stopped notNow(String words) {
    return new Stopped(ExitCodes.NOT_NOW, words);
  }

  public static Stopped faultsFound(String words) {
    return new Stopped(ExitCodes.FAULTS_FOUND, words);
  }

  public ExitCodes code() {
    return code;
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
