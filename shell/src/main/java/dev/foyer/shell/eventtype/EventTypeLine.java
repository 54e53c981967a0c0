package dev.foyer.shell.eventtype;

import dev.foyer.core.location.EventType;
import dev.foyer.core.location.ListedEventType;
import dev.foyer.core.location.Location;
import dev.foyer.shell.desk.LocationWords;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.util.List;

/** An event type as the shell shows it. */
record EventTypeLine(
    String id,
    String name,
    long minutes,
    List<Host> hosts,
    String hostRule,
    String location,
    boolean byDefault,
    String attention) {

  /**
   * A host.
   *
   * @param lacking why there is no working Zoom; "" where there is
   */
  record Host(String name, String email, String lacking) {
    @Override
    public String toString() {
      String person = name + " <" + email + ">";
      return lacking.isEmpty() ? person : person + " (no Zoom: " + Shown.spaced(lacking) + ")";
    }
  }

  static final List<Column<EventTypeLine>> COLUMNS =
      List.of(
          new Column<>("Event type", EventTypeLine::name),
          new Column<>("Min", line -> Long.toString(line.minutes())),
          new Column<>("Hosts", EventTypeLine::emails),
          new Column<>("Host rule", EventTypeLine::hostRule),
          new Column<>("Location", EventTypeLine::locationInWords),
          new Column<>("Needs attention", EventTypeLine::attention),
          new Column<>("Event type id", EventTypeLine::id));

  static final List<Column<EventTypeLine>> FIELDS =
      List.of(
          new Column<>("Event type", EventTypeLine::name),
          new Column<>("Minutes", line -> Long.toString(line.minutes())),
          new Column<>(
              "Hosts", line -> Shown.joined(line.hosts().stream().map(Host::toString).toList())),
          new Column<>("Host rule", EventTypeLine::hostRule),
          new Column<>("Location", EventTypeLine::locationInWords),
          new Column<>("Needs attention", EventTypeLine::attention),
          new Column<>("Event type id", EventTypeLine::id));

  static EventTypeLine of(ListedEventType line) {
    EventType eventType = line.eventType();
    return new EventTypeLine(
        eventType.id().toString(),
        eventType.name(),
        eventType.duration().toMinutes(),
        line.hosts().stream()
            .map(
                host ->
                    new Host(
                        host.member().name().value(),
                        host.member().email().value(),
                        host.lacking().map(Shown::word).orElse("")))
            .toList(),
        Shown.word(eventType.rule()),
        LocationWords.of(line.place()),
        eventType.location() instanceof Location.OrganizationDefault,
        line.attention().map(Shown::word).orElse(""));
  }

  private String emails() {
    return Shown.joined(hosts.stream().map(Host::email).toList());
  }

  private String locationInWords() {
    return byDefault ? location + " (organization's default)" : location;
  }
}
