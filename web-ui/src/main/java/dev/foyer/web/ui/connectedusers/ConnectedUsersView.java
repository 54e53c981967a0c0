package dev.foyer.web.ui.connectedusers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.foyer.core.Foyer;
import dev.foyer.core.member.ConnectedUser;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.CsvDownload;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.StatusWord;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Every member's Zoom: type, readiness, what to do about it (BR-40, BR-41). */
@Route(value = ConnectedUsersRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class ConnectedUsersView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final TextField search = new TextField(getTranslation("connected-users.search"));
  private final ReadingPanel reading;
  private final FilterBar filters;
  private final Div problems = new Div();
  private final PagedList<ConnectedUser> list;
  private final Div detail = new Div();
  private final Div split;
  private Choice choice = Choice.ALL;

  ConnectedUsersView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("connected-users.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    this.filters = new FilterBar(foyer, visitor);
    this.list =
        new PagedList<>(
            getTranslation("connected-users.title"),
            getTranslation("connected-users.nobody"),
            this::page,
            (_, user) -> row(user));
    lead(getTranslation("connected-users.lead"));
    action(new RouterLink(getTranslation("mapping-list.title"), MappingListView.class));
    action(
        new CsvDownload(
            getTranslation("connected-users.export"),
            "connected-users.csv",
            new ExportUsers(foyer, visitor, () -> choice.filter(), this)));
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            ConnectedUsersRoutes.show(choice.searching(event.getValue()));
          }
        });
    detail.addClassName("detail");
    reading = new ReadingPanel(foyer, visitor);
    split = new Div(new Div(reading, search, filters, problems, list), detail);
    split.addClassName("split");
    add(split);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Choice before = choice;
    choice = Choice.of(event.getLocation().getQueryParameters());
    search.setValue(choice.text());
    if (before.on(Optional.empty()).equals(choice.on(Optional.empty()))) {
      list.redraw();
    } else {
      list.restart();
    }
  }

  @Override
  protected void load() {
    reading.refresh();
    filters.show(choice);
    list.refresh();
    detail.removeAll();
    choice
        .member()
        .ifPresent(id -> detail.add(new MemberDetail(foyer, visitor, id, choice, this::load)));
    detail.setVisible(choice.member().isPresent());
    split.setClassName("with-detail", choice.member().isPresent());
  }

  private List<ConnectedUser> page(Optional<ConnectedUser> last, int limit) {
    problems.removeAll();
    return switch (foyer
        .connected()
        .listConnectedUsers()
        .handle(
            new ListConnectedUsers.Command(
                visitor.organization(),
                visitor.actor(),
                choice.filter(),
                last.map(
                        user ->
                            new ConnectedUsers.After(
                                user.member().name().value(), user.member().id()))
                    .orElse(ConnectedUsers.After.START),
                limit))) {
      case ListConnectedUsers.Outcome.Listed(var users) -> users;
      case ListConnectedUsers.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield List.of();
      }
    };
  }

  private Component row(ConnectedUser user) {
    RouterLink name =
        ConnectedUsersRoutes.link(
            user.member().name().value(), choice.on(Optional.of(user.member().id())));
    if (choice.member().filter(user.member().id()::equals).isPresent()) {
      name.getElement().setAttribute("aria-current", "true");
    }
    Span email = new Span(user.member().email().value());
    email.addClassName("quiet");
    Div who = new Div(name, email);
    who.addClassName("row-main");
    Div states =
        new Div(
            new StatusWord(
                Words.toneOf(user.standing().inUse()),
                getTranslation(Words.of(user.standing().inUse()))),
            new StatusWord(
                Words.toneOf(user.standing().readiness()),
                getTranslation(Words.of(user.standing().readiness()))));
    states.addClassName("row-states");
    if (user.lacksSummary()) {
      Span note = new Span(getTranslation("connected-users.lacks-summary"));
      note.addClassName("quiet");
      who.add(note);
    }
    Div row = new Div(who, states);
    row.addClassName("row");
    return row;
  }
}
