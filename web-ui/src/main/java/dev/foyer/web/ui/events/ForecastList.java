package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.foyer.core.grant.LimitedHost;
import dev.foyer.core.meeting.HostDay;
import dev.foyer.core.meeting.HostForecast;
import dev.foyer.core.meeting.Overlap;
import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.web.ui.part.Notice;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Tone;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What the next days will bring for hosts, in words of warning. */
final class ForecastList extends Composite<Div> {

  private static final int MOST = 8;

  private final ForecastHosts.Outcome.Foreseen foreseen;
  private final Times times;

  ForecastList(ForecastHosts.Outcome.Foreseen foreseen, Times times) {
    this.foreseen = foreseen;
    this.times = times;
  }

  @Override
  protected Div initContent() {
    Div list = new Div(new H3(getTranslation("hosts.forecast")));
    list.addClassName("picture");
    List<Notice> warnings = foreseen.hosts().stream().flatMap(this::warnings).toList();
    warnings.stream().limit(MOST).forEach(list::add);
    if (warnings.isEmpty()) {
      list.add(new Paragraph(getTranslation("hosts.calm")));
    }
    if (warnings.size() > MOST) {
      list.add(new Paragraph(getTranslation("hosts.more", warnings.size() - MOST)));
    }
    if (!foreseen.complete()) {
      list.add(new Paragraph(getTranslation("hosts.incomplete")));
    }
    return list;
  }

  private Stream<Notice> warnings(HostForecast forecast) {
    String host = forecast.host().name().value();
    return Stream.concat(
        forecast.days().stream().map(day -> of(host, day)),
        forecast.overlaps().stream().map(overlap -> of(host, overlap)));
  }

  private Notice of(String host, HostDay day) {
    Times utc = times.in(ZoneOffset.UTC);
    return calm(
        new Notice(
            HostWords.toneOf(day.outlook()),
            getTranslation(
                HostWords.of(day.outlook()),
                host,
                utc.dayAndMonth(utc.startOf(day.day())),
                day.spent(),
                day.wanted(),
                LimitedHost.PER_DAY)));
  }

  private Notice of(String host, Overlap overlap) {
    return calm(
        new Notice(
            Tone.CAREFUL,
            getTranslation(
                "hosts.overlap",
                host,
                overlap.second().name(),
                times.dateTime(overlap.second().time().start()),
                overlap.first().name()),
            EventsRoutes.event(getTranslation("hosts.overlap.open"), overlap.second().id())));
  }

  /** A forecast is no alarm: it is read when its turn comes. */
  private static Notice calm(Notice notice) {
    notice.getElement().removeAttribute("role");
    return notice;
  }
}
