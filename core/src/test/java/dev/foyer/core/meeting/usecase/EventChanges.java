package dev.foyer.core.meeting.usecase;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.booking.Booking;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import java.util.List;

/** What an owner does with an organization's bookings, and what comes of it. */
final class EventChanges {
  private final FoyerUnderTest rig;
  private final SampleOrganization organization;

  EventChanges(FoyerUnderTest rig, SampleOrganization organization) {
    this.rig = rig;
    this.organization = organization;
  }

  Booking reschedule(Booking booking, Duration fromNow) {
    return Expected.outcome(
            RescheduleEvent.Outcome.Rescheduled.class,
            rig.foyer()
                .events()
                .rescheduleEvent()
                .handle(
                    new RescheduleEvent.Command(
                        organization.id(),
                        owner(),
                        booking.id(),
                        rig.clock().instant().plus(fromNow),
                        booking.time().zone())))
        .booking();
  }

  Booking reassign(Booking booking, Member host) {
    return Expected.outcome(
            ReassignEvent.Outcome.Reassigned.class,
            rig.foyer()
                .events()
                .reassignEvent()
                .handle(
                    new ReassignEvent.Command(organization.id(), owner(), booking.id(), host.id())))
        .booking();
  }

  Booking cancel(Booking booking) {
    return Expected.outcome(CancelEvent.Outcome.Cancelled.class, tryToCancel(booking, owner()))
        .booking();
  }

  CancelEvent.Outcome tryToCancel(Booking booking, Actor by) {
    return rig.foyer()
        .events()
        .cancelEvent()
        .handle(new CancelEvent.Command(organization.id(), by, booking.id()));
  }

  Meeting.Ready ready(Booking booking) {
    return Expected.outcome(Meeting.Ready.class, rig.meeting(booking));
  }

  List<Leftover> leftovers(Booking booking) {
    return rig.ports().leftovers().of(organization.id(), List.of(booking.id()));
  }

  Event shown(Booking booking) {
    return Expected.outcome(
            ShowEvent.Outcome.Shown.class,
            rig.foyer()
                .events()
                .showEvent()
                .handle(new ShowEvent.Command(organization.id(), owner(), booking.id())))
        .event();
  }

  private Actor owner() {
    return new Actor.AMember(organization.owner().id());
  }
}
