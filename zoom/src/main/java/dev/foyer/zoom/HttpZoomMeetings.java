package dev.foyer.zoom;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.Order;
import dev.foyer.core.meeting.SeenMeeting;
import dev.foyer.core.meeting.ZoomMeetingId;
import dev.foyer.core.meeting.port.ZoomMeetings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Zoom's meetings: made, found again, changed, shown, deleted. */
final class HttpZoomMeetings implements ZoomMeetings {

  private static final int PAGE_SIZE = 300;
  private static final int MEETING_GONE = 3001;

  private final MeetingCalls calls;
  private final Replies replies;

  HttpZoomMeetings(MeetingCalls calls, Replies replies) {
    this.calls = calls;
    this.replies = replies;
  }

  @Override
  public ZoomAnswer<JoinDetails> create(Access access, Order order) {
    return replies.ofApi(
        RestCall.changing(
            access,
            order.origin().host(),
            () ->
                calls.create(
                    access.accessToken(),
                    address(access, order.origin().host()),
                    NewMeetingBody.of(order))),
        MeetingBody.class,
        MeetingBody::joinDetails);
  }

  @Override
  public ZoomAnswer<List<JoinDetails>> findMade(Access access, Order order) {
    return candidates(access, order, "").then(ids -> made(access, order, ids));
  }

  @Override
  public ZoomAnswer<ZoomMeetingId> update(
      Access access, ZoomUserId host, ZoomMeetingId meeting, MeetingPlan plan) {
    return replies.ofApi(
        RestCall.changing(
            access,
            host,
            () -> calls.update(access.accessToken(), meeting.value(), ChangedMeetingBody.of(plan))),
        meeting);
  }

  @Override
  public ZoomAnswer<ZoomMeetingId> delete(Access access, ZoomMeetingId meeting) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.delete(access.accessToken(), meeting.value())), meeting);
  }

  @Override
  public ZoomAnswer<SeenMeeting> show(Access access, ZoomMeetingId meeting) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.meeting(access.accessToken(), meeting.value())),
        MeetingBody.class,
        MeetingBody::seen);
  }

  /** A list never has all details, so each candidate is asked for by itself. */
  private ZoomAnswer<List<JoinDetails>> made(Access access, Order order, List<Long> candidates) {
    return candidates.isEmpty()
        ? new Done<>(List.of())
        : made(access, order, candidates.getFirst())
            .then(
                found ->
                    made(access, order, candidates.subList(1, candidates.size()))
                        .map(more -> Stream.concat(found.stream(), more.stream()).toList()));
  }

  private ZoomAnswer<Optional<JoinDetails>> made(Access access, Order order, long meeting) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.meeting(access.accessToken(), meeting)),
        MeetingBody.class,
        body ->
            body.carriesMarkerOf(order)
                ? body.joinDetails().map(Optional::of)
                : Optional.of(Optional.empty()),
        code -> code == MEETING_GONE ? Optional.of(Optional.empty()) : Optional.empty());
  }

  /** The numbers of the meetings that may be it, from this page of the list on. */
  private ZoomAnswer<List<Long>> candidates(Access access, Order order, String pageToken) {
    return replies
        .ofApi(
            RestCall.medium(
                access,
                () ->
                    calls.list(
                        access.accessToken(),
                        address(access, order.origin().host()),
                        "upcoming",
                        PAGE_SIZE,
                        pageToken)),
            MeetingListBody.class,
            MeetingListBody::whole)
        .then(
            page -> {
              List<Long> here = candidates(page, order);
              return page.next().isEmpty() || page.next().equals(pageToken)
                  ? new Done<>(here)
                  : candidates(access, order, page.next())
                      .map(later -> Stream.concat(here.stream(), later.stream()).toList());
            });
  }

  private static List<Long> candidates(MeetingListBody page, Order order) {
    return page.listed().stream()
        .filter(meeting -> meeting.mayBe(order))
        .map(MeetingBody::id)
        .filter(Objects::nonNull)
        .toList();
  }

  /** A user's token knows only {@code me}; with an admin's, {@code me} would be the admin. */
  private static String address(Access access, ZoomUserId host) {
    return switch (access.app()) {
      case ORGANIZATION -> host.value();
      case PERSONAL -> "me";
    };
  }
}
