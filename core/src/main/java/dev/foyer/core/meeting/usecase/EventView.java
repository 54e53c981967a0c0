package dev.foyer.core.meeting.usecase;

import dev.foyer.core.booking.Booking;
import dev.foyer.core.booking.BookingId;
import dev.foyer.core.connection.usecase.ReachAccount;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.meeting.Event;
import dev.foyer.core.meeting.Leftover;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts bookings together with their hosts and meetings. */
public final class EventView {

  private final Members members;
  private final Meetings meetings;
  private final Leftovers leftovers;
  private final ReachAccount reachAccount;

  public EventView(
      Members members, Meetings meetings, Leftovers leftovers, ReachAccount reachAccount) {
    this.members = members;
    this.meetings = meetings;
    this.leftovers = leftovers;
    this.reachAccount = reachAccount;
  }

  List<Event> of(OrganizationId organization, List<Booking> bookings) {
    Map<MemberId, Member> hosts =
        members
            .all(organization, bookings.stream().map(Booking::host).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    Map<BookingId, Meeting> byBooking =
        meetings.of(organization, bookings.stream().map(Booking::id).toList()).stream()
            .collect(Collectors.toMap(Meeting::booking, Function.identity()));
    Map<BookingId, List<Leftover>> left =
        leftovers.of(organization, bookings.stream().map(Booking::id).toList()).stream()
            .collect(Collectors.groupingBy(Leftover::booking));
    Map<GrantKey, Boolean> live = new HashMap<>();
    return bookings.stream()
        .flatMap(
            booking ->
                Optional.ofNullable(hosts.get(booking.host())).stream()
                    .map(
                        host ->
                            new Event(
                                booking,
                                host,
                                Optional.ofNullable(byBooking.get(booking.id())),
                                left.getOrDefault(booking.id(), List.of()),
                                managed(byBooking.get(booking.id()), live))))
        .toList();
  }

  private boolean managed(@Nullable Meeting meeting, Map<GrantKey, Boolean> live) {
    return !(meeting instanceof Meeting.Made made)
        || live.computeIfAbsent(made.order().origin().grant(), _ -> isLive(made.order().origin()));
  }

  private boolean isLive(MeetingOrigin origin) {
    return reachAccount.handle(origin.grant(), origin.owner()).isPresent();
  }
}
