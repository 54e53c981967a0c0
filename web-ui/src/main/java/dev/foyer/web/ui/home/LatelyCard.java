package dev.foyer.web.ui.home;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.Foyer;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.ReadJournal;
import dev.foyer.web.ui.activity.ActivityRoutes;
import dev.foyer.web.ui.activity.ActivityWords;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.Set;

/** What happened lately. */
final class LatelyCard extends Composite<Panel> {

  private static final int ENTRIES = 5;

  private final Foyer foyer;
  private final Visitor visitor;

  LatelyCard(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
  }

  @Override
  protected Panel initContent() {
    Panel panel = new Panel(getTranslation("home.lately"));
    switch (foyer
        .journal()
        .readJournal()
        .handle(
            new ReadJournal.Command(
                visitor.organization(), visitor.actor(), EntryId.AFTER_ALL, Set.of(), ENTRIES))) {
      case ReadJournal.Outcome.Read(var entries) -> {
        UnorderedList list = new UnorderedList();
        list.addClassName("lately");
        entries.forEach(entry -> list.add(line(entry)));
        panel.with(list);
      }
      case ReadJournal.Outcome.NotAllowed(var why) ->
          panel.with(new Notice(Tone.BAD, getTranslation(Words.of(why))));
    }
    return panel.offering(ActivityRoutes.link(getTranslation("home.all-activity")));
  }

  private ListItem line(Entry entry) {
    Span when = new Span(visitor.times(getLocale()).dateTime(entry.at()));
    when.addClassName("quiet");
    return new ListItem(new Span(getTranslation(ActivityWords.of(entry.kind()))), when);
  }
}
