package dev.foyer.shell.journal;

import dev.foyer.core.journal.Entry;
import dev.foyer.core.organization.Actor;
import dev.foyer.shell.render.Column;
import dev.foyer.shell.render.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A journal entry as the shell shows it. */
record EntryLine(
    String id,
    Instant at,
    String kind,
    Who by,
    About about,
    Map<String, String> before,
    Map<String, String> after,
    String cause) {

  /** Who did it: what kind of actor, the id or login, and the reason that support gave. */
  record Who(String kind, String id, String name, String reason) {
    @Override
    public String toString() {
      String person = name.isEmpty() ? id : name;
      return (person.isEmpty() ? kind : kind + " " + person)
          + (reason.isEmpty() ? "" : " (" + reason + ")");
    }
  }

  /** What it is about. */
  record About(String kind, String id) {
    String brief() {
      return kind + " " + Shown.tail(id);
    }

    @Override
    public String toString() {
      return kind + " " + id;
    }
  }

  static final List<Column<EntryLine>> COLUMNS =
      List.of(
          new Column<>("At", line -> Shown.at(line.at())),
          new Column<>("What", EntryLine::kind, line -> Shown.spaced(line.kind())),
          new Column<>("By", line -> line.by().toString()),
          new Column<>("About", line -> line.about().toString(), line -> line.about().brief()),
          new Column<>("Change", EntryLine::change));

  static EntryLine of(Entry entry, Names names) {
    return new EntryLine(
        entry.id().toString(),
        entry.at(),
        Shown.word(entry.kind()),
        who(entry.actor(), names),
        new About(Shown.word(entry.subject().kind()), entry.subject().id().toString()),
        entry.before().named(),
        entry.after().named(),
        entry.cause());
  }

  private static Who who(Actor actor, Names names) {
    return switch (actor) {
      case Actor.AMember(var id) -> new Who("member", id.toString(), names.of(id), "");
      case Actor.ZoomAdmin(var zoomUser) -> new Who("zoom-admin", zoomUser, "", "");
      case Actor.SupportEngineer(var login, var reason) -> new Who("support", login, "", reason);
      case Actor.Zoom _ -> new Who("zoom", "", "", "");
      case Actor.FoyerItself _ -> new Who("foyer", "", "", "");
    };
  }

  private String change() {
    String from = listed(before);
    String to = listed(after);
    String facts = from.isEmpty() || to.isEmpty() ? from + to : from + " -> " + to;
    return cause.isEmpty() ? facts : facts + (facts.isEmpty() ? "" : ", ") + "because " + cause;
  }

  private static String listed(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining(" "));
  }
}
