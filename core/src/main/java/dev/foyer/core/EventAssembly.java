package dev.foyer.core;

import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.meeting.usecase.CancelEvent;
import dev.foyer.core.meeting.usecase.ChangeBooking;
import dev.foyer.core.meeting.usecase.CountMeetings;
import dev.foyer.core.meeting.usecase.EventView;
import dev.foyer.core.meeting.usecase.ForecastHosts;
import dev.foyer.core.meeting.usecase.ListBusiestHosts;
import dev.foyer.core.meeting.usecase.ListEvents;
import dev.foyer.core.meeting.usecase.ListTroubledEvents;
import dev.foyer.core.meeting.usecase.MakeNewLink;
import dev.foyer.core.meeting.usecase.ReassignEvent;
import dev.foyer.core.meeting.usecase.RepairMeetings;
import dev.foyer.core.meeting.usecase.RescheduleEvent;
import dev.foyer.core.meeting.usecase.ShowCalendarEntry;
import dev.foyer.core.meeting.usecase.ShowEvent;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about bookings. */
record EventAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForEvents events,
    Authority authority,
    RecordEntry record,
    ZoomUserMatches zoomUserMatches,
    OfferingAssembly offering,
    ProvisioningAssembly provisioning,
    Calendars calendars) {

  Foyer.Events useCases() {
    EventView eventView = provisioning.eventView(organizations.members());
    ChangeBooking changeBooking =
        new ChangeBooking(
            events.bookings(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock());
    ShowEvent showEvent = new ShowEvent(events.bookings(), eventView, authority);
    return new Foyer.Events(
        new BookEvent(
            events.eventTypes(),
            events.bookings(),
            events.meetings(),
            offering.chooseHost(),
            organizations.settings(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.ids(),
            platform.clock()),
        new RescheduleEvent(changeBooking, platform.clock()),
        new CancelEvent(changeBooking),
        new ReassignEvent(changeBooking, organizations.members()),
        new MakeNewLink(changeBooking, events.meetings(), provisioning.progress()),
        new ListTroubledEvents(
            events.bookings(), events.meetings(), eventView, authority, platform.clock()),
        new CountMeetings(events.meetings(), authority, platform.clock()),
        new ListBusiestHosts(
            events.hostAllowance(),
            zoomUserMatches,
            offering.organizationsZoom(),
            organizations.members(),
            authority,
            platform.clock()),
        new ForecastHosts(
            events.bookings(),
            events.meetings(),
            organizations.members(),
            offering.chooseConnection(),
            events.hostAllowance(),
            authority,
            platform.clock()),
        new RepairMeetings(
            events.bookings(),
            eventView,
            authority,
            provisioning.progress(),
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()),
        new ListEvents(events.bookings(), eventView, authority),
        showEvent,
        new ShowCalendarEntry(showEvent, calendars, platform.clock()));
  }
}
