package dev.foyer.persistence;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The address of a MariaDB, with what Foyer needs of every connection: instants stored in UTC
 * whatever zone this machine is in, and no long wait for a row that a frozen node has locked. Shows
 * itself without its options, which may hold a password.
 */
final class DatabaseUrl {

  private static final String START = "jdbc:mariadb:";
  private static final Map<String, String> NEEDED =
      Map.of(
          "connectionTimeZone", "UTC",
          "forceConnectionTimeZoneToSession", "true",
          "preserveInstants", "true");

  private static final String SESSION = "sessionVariables";

  /** Clearly longer than any transaction takes, since none is open while Zoom is called. */
  private static final String LOCK_WAIT = "innodb_lock_wait_timeout=10";

  private final String address;
  private final Map<String, String> options;

  private DatabaseUrl(String address, Map<String, String> options) {
    this.address = address;
    this.options = options;
  }

  /** Reads what the operator gave; what Foyer needs wins over what it says of the same thing. */
  static DatabaseUrl of(String given) {
    if (!given.startsWith(START)) {
      throw new IllegalArgumentException(
          "FOYER_DATABASE_URL must start with " + START + ", such as jdbc:mariadb://host/foyer");
    }
    int question = given.indexOf('?');
    Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (question >= 0) {
      for (String option : given.substring(question + 1).split("&")) {
        String[] parts = option.split("=", 2);
        options.put(parts[0], parts.length == 2 ? parts[1] : "");
      }
    }
    options.remove("");
    NEEDED.keySet().forEach(options::remove);
    options.putAll(NEEDED);
    options.merge(SESSION, LOCK_WAIT, (theirs, ours) -> theirs + "," + ours);
    return new DatabaseUrl(question < 0 ? given : given.substring(0, question), options);
  }

  String jdbc() {
    return options.entrySet().stream()
        .map(option -> option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining("&", address + "?", ""));
  }

  @Override
  public String toString() {
    return address;
  }
}
