package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.Component;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.Filter;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.web.ui.part.CsvDownload;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The list as it is filtered, as CSV: read a page at a time while it is sent. Its words are looked
 * up with the page, since the file is sent without it.
 */
final class ExportUsers implements CsvDownload.Rows {

  private static final int AT_A_TIME = 500;
  private static final List<String> TITLES =
      List.of(
          "field.name",
          "field.email",
          "connected-users.in-use",
          "connected-users.readiness",
          "connected-users.what-to-do");

  private final Foyer foyer;
  private final Visitor visitor;
  private final Supplier<Filter> filter;
  private final Map<String, String> words = new HashMap<>();

  ExportUsers(Foyer foyer, Visitor visitor, Supplier<Filter> filter, Component page) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.filter = filter;
    for (Standing.Type type : Standing.Type.values()) {
      know(page, Words.of(type));
    }
    for (Readiness readiness : Readiness.values()) {
      know(page, Words.of(readiness));
      know(page, Words.mending(readiness));
    }
    for (String title : TITLES) {
      know(page, title);
    }
  }

  private void know(Component page, String key) {
    words.put(key, page.getTranslation(key));
  }

  @Override
  public void writeTo(CsvDownload.Sheet sheet) {
    sheet.row(TITLES.stream().map(this::word).toArray(String[]::new));
    Filter wanted = filter.get();
    List<ConnectedUser> page = page(wanted, ConnectedUsers.After.START);
    while (!page.isEmpty()) {
      page.forEach(user -> write(sheet, user));
      ConnectedUser last = page.getLast();
      page =
          page(wanted, new ConnectedUsers.After(last.member().name().value(), last.member().id()));
    }
  }

  private void write(CsvDownload.Sheet sheet, ConnectedUser user) {
    sheet.row(
        user.member().name().value(),
        user.member().email().value(),
        word(Words.of(user.standing().inUse())),
        word(Words.of(user.standing().readiness())),
        word(Words.mending(user.standing().readiness())));
  }

  private String word(String key) {
    return words.getOrDefault(key, key);
  }

  /** Whoever may not see them gets none. */
  private List<ConnectedUser> page(Filter wanted, ConnectedUsers.After after) {
    return switch (foyer
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                visitor.organization(), visitor.actor(), wanted, after, AT_A_TIME))) {
      case ListConnectedUsers.Outcome.Listed(var users) -> users;
      case ListConnectedUsers.Outcome.NotAllowed _ -> List.of();
    };
  }
}
