package dev.foyer.core.upkeep;

/** What may be wrong with a running Foyer. */
public enum Fault {
  DATABASE_SLOW(Severity.WARNING),
  SCHEMA_OLD(Severity.BROKEN),
  SCHEMA_NEWER(Severity.WARNING),
  SCHEMA_FAILED(Severity.BROKEN),
  NODE_CLOCK_OFF(Severity.WARNING),
  DATABASE_CLOCK_OFF(Severity.BROKEN),
  JOBS_OVERDUE(Severity.BROKEN),
  JOBS_STUCK(Severity.WARNING),
  JOBS_FAILING(Severity.WARNING),
  ZOOM_NOT_SET_UP(Severity.WARNING),
  ZOOM_UNREACHABLE(Severity.BROKEN),
  ZOOM_IN_TROUBLE(Severity.WARNING),
  CREDENTIALS_REFUSED(Severity.BROKEN),
  WEBHOOK_SECRET_MISSING(Severity.WARNING),
  WEBHOOKS_REFUSED(Severity.WARNING),
  CONNECTION_AT_RISK(Severity.WARNING),
  CONNECTION_LAPSED(Severity.BROKEN),
  SCOPES_MISSING(Severity.BROKEN),
  AUTHORIZER_NO_ADMIN(Severity.BROKEN),
  KEY_OUTDATED(Severity.NOTE);

  /** How bad it is. */
  public enum Severity {
    /** Something doesn't work. */
    BROKEN,
    /** Something works badly, or will stop. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  private final Severity severity;

  Fault(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
