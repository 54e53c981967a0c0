package dev.foyer.mail;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import dev.foyer.core.message.CalendarEntry;
import dev.foyer.core.message.port.Calendars;
import java.util.Date;

/** Calendar files by RFC 5545, asking or cancelling by RFC 5546; all times in UTC. */
final class IcalendarFiles implements Calendars {

  private static final String PRODUCT = "-//Foyer//Foyer//EN";

  @Override
  public String file(CalendarEntry entry) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod(new Method(method(entry)));
    calendar.addEvent(event(entry));
    return Biweekly.write(calendar).go();
  }

  /** REQUEST or CANCEL, as the mail that carries the file has to say too. */
  static String method(CalendarEntry entry) {
    return entry.cancelled() ? Method.CANCEL : Method.REQUEST;
  }

  private static VEvent event(CalendarEntry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.uid());
    event.setSequence(entry.sequence());
    event.setDateTimeStamp(Date.from(entry.at()));
    event.setDateStart(Date.from(entry.start()));
    event.setDateEnd(Date.from(entry.end()));
    event.setSummary(entry.summary());
    event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
    if (!entry.description().isEmpty()) {
      event.setDescription(entry.description());
    }
    if (!entry.location().isEmpty()) {
      event.setLocation(entry.location());
    }
    event.setOrganizer(
        new Organizer(entry.organizer().name().value(), entry.organizer().email().value()));
    Attendee attendee =
        new Attendee(entry.attendee().name().value(), entry.attendee().email().value());
    attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
    event.addAttendee(attendee);
    return event;
  }
}
