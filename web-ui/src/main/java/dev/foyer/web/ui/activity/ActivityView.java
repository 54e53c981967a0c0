package dev.foyer.web.ui.activity;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The journal, newest first: who did what, when, with before and after. */
@Route(value = ActivityRoutes.PATH, layout = MainLayout.class)
@PermitAll
final class ActivityView extends Page implements BeforeEnterObserver {

  private final Foyer foyer;
  private final Visitor visitor;
  private final ComboBox<EntryKind> kind = new ComboBox<>(getTranslation("activity.kind"));
  private final Div problems = new Div();
  private final PagedList<Entry> list;

  ActivityView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("activity.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    People people = new People(foyer, visitor.organization());
    this.list =
        new PagedList<>(
            getTranslation("activity.title"),
            getTranslation("activity.nothing"),
            this::page,
            (_, entry) -> new EntryRow(entry, people, visitor.times(getLocale())));
    lead(getTranslation("activity.lead"));
    kind.setItems(EntryKind.values());
    kind.setItemLabelGenerator(it -> getTranslation(ActivityWords.of(it)));
    kind.setPlaceholder(getTranslation("activity.all-kinds"));
    kind.setClearButtonVisible(true);
    kind.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            ActivityRoutes.show(kind.getOptionalValue());
          }
        });
    Div filters = new Div(kind);
    filters.addClassName("filter-row");
    add(new ChainStatus(foyer, visitor, visitor.times(getLocale())), filters, problems, list);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ActivityRoutes.kind(event.getLocation().getQueryParameters())
        .ifPresentOrElse(kind::setValue, kind::clear);
    list.restart();
  }

  @Override
  protected void load() {
    list.refresh();
  }

  private List<Entry> page(Optional<Entry> last, int limit) {
    problems.removeAll();
    return switch (foyer
        .journal()
        .readJournal()
        .handle(
            new ReadJournal.Command(
                visitor.organization(),
                visitor.actor(),
                last.map(Entry::id).orElse(EntryId.AFTER_ALL),
                kind.getOptionalValue().map(Set::of).orElseGet(Set::of),
                limit))) {
      case ReadJournal.Outcome.Read(var entries) -> entries;
      case ReadJournal.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield List.of();
      }
    };
  }
}
