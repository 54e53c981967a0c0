package dev.foyer.web.ui.events;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.foyer.core.Foyer;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.DialIn;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.usecase.ShowCalendarEntry;
import dev.foyer.web.ui.part.CopyText;
import dev.foyer.web.ui.part.Times;
import dev.foyer.web.ui.part.Visitor;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that somebody needs to join, as text to copy into a mail or chat. */
final class JoinText extends Composite<Div> {

  private final Foyer foyer;
  private final Event event;
  private final JoinDetails join;
  private final Visitor visitor;

  JoinText(Foyer foyer, Event event, JoinDetails join, Visitor visitor) {
    this.foyer = foyer;
    this.event = event;
    this.join = join;
    this.visitor = visitor;
  }

  @Override
  protected Div initContent() {
    return new Div(
        new CopyText(
            getTranslation("join.text"), String.join("\n", lines()), getTranslation("copy.all")),
        file());
  }

  private Anchor file() {
    return new Anchor(
        DownloadHandler.fromInputStream(
            _ -> {
              byte[] file = calendar().getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(file),
                  event.booking().id() + ".ics",
                  "text/calendar",
                  file.length);
            }),
        getTranslation("join.file"));
  }

  private String calendar() {
    return foyer
                .events()
                .showCalendarEntry()
                .handle(
                    new ShowCalendarEntry.Command(
                        visitor.organization(), visitor.actor(), event.booking().id()))
            instanceof ShowCalendarEntry.Outcome.Shown(String file)
        ? file
        : "";
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
