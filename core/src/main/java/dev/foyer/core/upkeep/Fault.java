package dev.foyer.core.upkeep;

/** What may be wrong with a running Foyer. */
public enum Fault {
  DATABASE_GONE(Area.DATABASE, Severity.BROKEN),
  DATABASE_SLOW(Area.DATABASE, Severity.WARNING),
  SCHEMA_OLD(Area.DATABASE, Severity.BROKEN),
  SCHEMA_NEWER(Area.DATABASE, Severity.WARNING),
  SCHEMA_FAILED(Area.DATABASE, Severity.BROKEN),
  KEYSET_UNUSABLE(Area.KEYSET, Severity.BROKEN),
  KEY_OUTDATED(Area.KEYSET, Severity.NOTE),
  ZOOM_NOT_SET_UP(Area.ZOOM, Severity.WARNING),
  ZOOM_UNREACHABLE(Area.ZOOM, Severity.BROKEN),
  ZOOM_IN_TROUBLE(Area.ZOOM, Severity.WARNING),
  CREDENTIALS_REFUSED(Area.ZOOM, Severity.BROKEN),
  NODE_CLOCK_OFF(Area.CLOCK, Severity.WARNING),
  DATABASE_CLOCK_OFF(Area.CLOCK, Severity.BROKEN),
  JOBS_OVERDUE(Area.JOBS, Severity.BROKEN),
  JOBS_STUCK(Area.JOBS, Severity.WARNING),
  JOBS_FAILING(Area.JOBS, Severity.WARNING),
  WEBHOOK_SECRET_MISSING(Area.WEBHOOKS, Severity.WARNING),
  WEBHOOKS_REFUSED(Area.WEBHOOKS, Severity.WARNING),
  SCOPES_MISSING(Area.CONNECTIONS, Severity.BROKEN),
  AUTHORIZER_NO_ADMIN(Area.CONNECTIONS, Severity.BROKEN),
  CONNECTION_LAPSED(Area.CONNECTIONS, Severity.BROKEN),
  CONNECTION_AT_RISK(Area.CONNECTIONS, Severity.WARNING),
  CONNECTIONS_NOT_ASKED(Area.CONNECTIONS, Severity.NOTE),
  DAILY_LIMIT_USED_UP(Area.LIMITS, Severity.WARNING);

  /** How bad it is. */
  public enum Severity {
    /** Something doesn't work. */
    BROKEN,
    /** Something works badly, or will stop. */
    WARNING,
    /** Good to know. */
    NOTE
  }

  private final Area area;
  private final Severity severity;

  Fault(Area area, Severity severity) {
    this.area = area;
    this.severity = severity;
  }

  public Area area() {
    return area;
  }

  public Severity severity() {
    return severity;
  }
}
