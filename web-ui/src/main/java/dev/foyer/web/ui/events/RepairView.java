package dev.foyer.web.ui.events;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.meeting.Remedy;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.ui.MainLayout;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Page;
import dev.foyer.web.ui.part.PagedList;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Told;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Visitors;
import dev.foyer.web.ui.part.Words;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The events to come whose meeting is missing, gone or not as booked: repaired one by one or all.
 */
@Route(value = EventsRoutes.REPAIR, layout = MainLayout.class)
@PermitAll
final class RepairView extends Page {

  private final Foyer foyer;
  private final Visitor visitor;
  private final Div problems = new Div();
  private final PagedList<ListTroubledEvents.Line> list;

  RepairView(Foyer foyer, Visitors visitors, LiveUpdates live) {
    super("repair.title");
    this.foyer = foyer;
    this.visitor = visitors.current();
    Times times = visitor.times(getLocale());
    this.list =
        new PagedList<>(
            getTranslation("repair.title"),
            getTranslation("repair.none"),
            this::page,
            (before, line) ->
                new EventRow(before.map(ListTroubledEvents.Line::event), line.event(), times));
    Button all = new Button(getTranslation("repair.all"), _ -> askForAll());
    all.addThemeVariants(ButtonVariant.PRIMARY);
    action(all);
    add(new Paragraph(getTranslation("repair.about")), problems, list);
    live.follow(this, visitor.organization(), this::load);
  }

  @Override
  protected void load() {
    list.refresh();
  }

  private List<ListTroubledEvents.Line> page(Optional<ListTroubledEvents.Line> last, int limit) {
    return lines(last.map(line -> line.event().booking().id()).orElse(BookingId.BEFORE_ALL), limit)
        .map(ListTroubledEvents.Outcome.Listed::lines)
        .orElseGet(List::of);
  }

  private Optional<ListTroubledEvents.Outcome.Listed> lines(BookingId after, int limit) {
    problems.removeAll();
    return switch (foyer
        .events()
        .listTroubledEvents()
        .handle(
            new ListTroubledEvents.Command(
                visitor.organization(), visitor.actor(), after, limit))) {
      case ListTroubledEvents.Outcome.Listed listed -> Optional.of(listed);
      case ListTroubledEvents.Outcome.NotAllowed(var why) -> {
        problems.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
        yield Optional.empty();
      }
    };
  }

  /** Tells how many get which repair before anything is done. */
  private void askForAll() {
    Map<Remedy, Integer> counts = new EnumMap<>(Remedy.class);
    eachPage(
        booking -> {
          for (RepairMeetings.Item item : repair(booking, true)) {
            if (item.result() instanceof RepairMeetings.Result.Mended(Remedy by)) {
              counts.merge(by, 1, Integer::sum);
            }
          }
        });
    if (counts.isEmpty()) {
      Told.well(getTranslation("event.repair.nothing"));
    } else {
      RepairDialog.of(counts, this::repairAll).open();
    }
  }

  private void repairAll() {
    List<RepairMeetings.Item> items = new ArrayList<>();
    eachPage(page -> items.addAll(repair(page, false)));
    long mended =
        items.stream()
            .filter(item -> item.result() instanceof RepairMeetings.Result.Mended)
            .count();
    Told.well(getTranslation("repair.done", mended, items.size()));
    load();
  }

  private void eachPage(Consumer<List<BookingId>> act) {
    Optional<BookingId> after = Optional.of(BookingId.BEFORE_ALL);
    while (after.isPresent()) {
      Optional<ListTroubledEvents.Outcome.Listed> page = lines(after.get(), RepairMeetings.MOST);
      page.map(ListTroubledEvents.Outcome.Listed::lines)
          .map(lines -> lines.stream().map(line -> line.event().booking().id()).toList())
          .filter(ids -> !ids.isEmpty())
          .ifPresent(act);
      after = page.flatMap(ListTroubledEvents.Outcome.Listed::next);
    }
  }

  private List<RepairMeetings.Item> repair(List<BookingId> which, boolean dryRun) {
    return switch (foyer
        .events()
        .repairMeetings()
        .handle(
            new RepairMeetings.Command(visitor.organization(), visitor.actor(), which, dryRun))) {
      case RepairMeetings.Outcome.Repaired(var items) -> items;
      case RepairMeetings.Outcome.NotAllowed(var why) -> {
        Told.badly(getTranslation(Words.of(why)));
        yield List.of();
      }
    };
  }
}
