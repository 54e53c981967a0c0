package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.foyer.core.Foyer;
import dev.foyer.core.meeting.MeetingCount;
import dev.foyer.core.meeting.usecase.CountMeetings;
import dev.foyer.web.ui.eventtypes.EventTypesRoutes;
import dev.foyer.web.ui.part.DayColumns;
import dev.foyer.web.ui.part.Legend;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Panel;
import dev.foyer.web.ui.part.Share;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Visitor;
import dev.foyer.web.ui.part.Words;
import java.util.List;
import java.util.Optional;

/** How the meetings stand whose events were booked lately, by day: as a picture and in words. */
public final class MeetingsPanel extends Composite<Panel> {

  private static final int DAYS = 14;

  private final Foyer foyer;
  private final Visitor visitor;
  private final Times times;
  private final Div body = new Div();
  private Optional<CountMeetings.Outcome> shown = Optional.empty();

  public MeetingsPanel(Foyer foyer, Visitor visitor) {
    this.foyer = foyer;
    this.visitor = visitor;
    this.times = visitor.times(getLocale());
    body.addClassName("picture");
  }

  @Override
  protected Panel initContent() {
    refresh();
    return new Panel(getTranslation("meetings-by-day.title", DAYS)).with(body);
  }

  /** Counts anew; draws only if something is different, so what has the focus stays. */
  public void refresh() {
    CountMeetings.Outcome now =
        foyer
            .events()
            .countMeetings()
            .handle(
                new CountMeetings.Command(
                    visitor.organization(), visitor.actor(), times.zone(), DAYS));
    if (shown.filter(now::equals).isEmpty()) {
      shown = Optional.of(now);
      body.removeAll();
      switch (now) {
        case CountMeetings.Outcome.Counted(var days) -> draw(days);
        case CountMeetings.Outcome.NotAllowed(var why) ->
            body.add(new Notice(Tone.BAD, getTranslation(Words.of(why))));
      }
    }
  }

  private void draw(List<CountMeetings.Day> days) {
    MeetingCount all =
        days.stream().map(CountMeetings.Day::count).reduce(MeetingCount.NONE, MeetingCount::plus);
    if (all.all() == 0) {
      body.add(
          new Span(getTranslation("meetings-by-day.none")),
          EventTypesRoutes.link(getTranslation("home.book")));
      return;
    }
    Div ends =
        new Div(
            new Span(times.dayAndMonth(times.startOf(days.getFirst().date()))),
            new Span(getTranslation("meetings-by-day.today")));
    ends.addClassName("picture-ends");
    body.add(
        new DayColumns(
            days.stream().map(day -> shares(day.count())).toList(),
            getTranslation("meetings-by-day.picture", DAYS)),
        ends,
        new Legend()
            .of(Tone.GOOD, all.made(), word("meetings-by-day.made"))
            .of(Tone.CAREFUL, all.waiting(), word("meetings-by-day.waiting"))
            .of(Tone.BAD, all.failed(), word("meetings-by-day.failed")),
        inWords(days));
    if (all.waiting() + all.failed() > 0) {
      body.add(EventsRoutes.repair(getTranslation("repair.title")));
    }
  }

  /** Trouble stands on top, where columns differ most. */
  private static List<Share> shares(MeetingCount count) {
    return List.of(
        new Share(Tone.GOOD, count.made()),
        new Share(Tone.CAREFUL, count.waiting()),
        new Share(Tone.BAD, count.failed()));
  }

  private NativeDetails inWords(List<CountMeetings.Day> days) {
    UnorderedList list = new UnorderedList();
    list.addClassName("lately");
    days.reversed().forEach(day -> list.add(line(day)));
    return new NativeDetails(getTranslation("health.words"), list);
  }

  private ListItem line(CountMeetings.Day day) {
    MeetingCount count = day.count();
    Span told =
        new Span(
            count.all() == 0
                ? getTranslation("meetings-by-day.nothing")
                : getTranslation(
                    "meetings-by-day.line", count.made(), count.waiting(), count.failed()));
    told.addClassName("quiet");
    return new ListItem(new Span(times.dayAndMonth(times.startOf(day.date()))), told);
  }

  private Span word(String key) {
    return new Span(getTranslation(key));
  }
}
