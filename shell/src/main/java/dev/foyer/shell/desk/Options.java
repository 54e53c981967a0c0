package dev.foyer.shell.desk;

/** What options that many commands have mean, as help says it. */
public final class Options {
  public static final String ORGANIZATION =
      "Name (or its beginning) or id of the organization; not needed where there is only one";
  public static final String OUTPUT = "The form of the answer";
  public static final String AS = "Your login name, where it isn't the one you are logged in with";
  public static final String REASON = "Why you do it, for the journal: a ticket number for example";
  public static final String YES = "Does it without asking";
  public static final String DRY_RUN = "Only shows what would be done";
  public static final String LIMIT = "How many at most, up to 500";

  /** The bean that turns exceptions into exit codes. */
  public static final String EXIT_CODES = "exitCodes";

  private Options() {}
}
