package dev.foyer.shell.desk;

/** What options that many commands have mean, as help says it. */
public final class Options {
  public static final String ORGANIZATION =
      "Name, or how it begins, or id; not needed where there is one";
  public static final String OUTPUT = "The form of the answer";
  public static final String AS = "Who you are, if not who is logged in here";
  public static final String REASON = "Why, for the journal: a ticket number for example";
  public static final String YES = "Does it without asking";
  public static final String DRY_RUN = "Only shows what would be done";
  public static final String LIMIT = "How many at most, up to 500";

  /** The bean that turns exceptions into exit codes. */
  public static final String EXIT_CODES = "exitCodes";

  private Options() {}
}
