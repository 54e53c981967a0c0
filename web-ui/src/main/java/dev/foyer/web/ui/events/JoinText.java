package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.web.ui.part.CopyText;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Visitor;
import java.util.ArrayList;
import java.util.List;

/** All that somebody needs to join, as text to copy into a mail or chat. */
final class JoinText extends Composite<Div> {

  private final Event event;
  private final JoinDetails join;
  private final Visitor visitor;

  JoinText(Event event, JoinDetails join, Visitor visitor) {
    this.event = event;
    this.join = join;
    this.visitor = visitor;
  }

  @Override
  protected Div initContent() {
    return new Div(
        new CopyText(
            getTranslation("join.text"), String.join("\n", lines()), getTranslation("copy.all")));
  }

  private List<String> lines() {
    Booking booking = event.booking();
    Times times = visitor.times(getLocale()).in(booking.time().zone());
    List<String> lines = new ArrayList<>();
    lines.add(booking.name());
    lines.add(
        getTranslation(
            "event.when.value",
            times.day(booking.time().start()),
            times.span(booking.time().start(), booking.time().duration()),
            times.zoneName()));
    lines.add(join.joinLink().toString());
    lines.add(getTranslation("join.id", join.meeting().toString()));
    if (!join.passcode().isEmpty()) {
      lines.add(getTranslation("join.passcode", join.passcode()));
    }
    join.dialIns().stream().map(this::line).forEach(lines::add);
    return lines;
  }

  private String line(DialIn number) {
    return getTranslation(
        "join.number", number.number(), (number.country() + " " + number.city()).strip());
  }
}
