package dev.foyer.zoom;

import dev.foyer.core.connection.Access;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.JoinDetails;
import dev.foyer.core.meeting.MeetingPlan;
import dev.foyer.core.meeting.port.ZoomMeetings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Zoom's meetings: makes one, and finds one again whose making was not answered. */
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
  public ZoomAnswer<JoinDetails> create(Access access, ZoomUserId host, MeetingPlan plan) {
    return replies.ofApi(
        RestCall.changing(
            access,
            host,
            () ->
                calls.create(access.accessToken(), address(access, host), NewMeetingBody.of(plan))),
        MeetingBody.class,
        MeetingBody::joinDetails);
  }

  @Override
  public ZoomAnswer<Optional<JoinDetails>> findMade(
      Access access, ZoomUserId host, MeetingPlan plan) {
    return candidates(access, host, plan, "").then(ids -> firstMade(access, plan, ids));
  }

  /** A list never has all details, so each candidate is asked for by itself. */
  private ZoomAnswer<Optional<JoinDetails>> firstMade(
      Access access, MeetingPlan plan, List<Long> candidates) {
    return candidates.isEmpty()
        ? new Done<>(Optional.empty())
        : made(access, plan, candidates.getFirst())
            .then(
                found ->
                    found.isPresent()
                        ? new Done<>(found)
                        : firstMade(access, plan, candidates.subList(1, candidates.size())));
  }

  private ZoomAnswer<Optional<JoinDetails>> made(Access access, MeetingPlan plan, long meeting) {
    return replies.ofApi(
        RestCall.light(access, () -> calls.meeting(access.accessToken(), meeting)),
        MeetingBody.class,
        body ->
            body.carriesMarkerOf(plan)
                ? body.joinDetails().map(Optional::of)
                : Optional.of(Optional.empty()),
        code -> code == MEETING_GONE ? Optional.of(Optional.empty()) : Optional.empty());
  }

  /** The numbers of the meetings that may be it, from this page of the list on. */
  private ZoomAnswer<List<Long>> candidates(
      Access access, ZoomUserId host, MeetingPlan plan, String pageToken) {
    return replies
        .ofApi(
            RestCall.medium(
                access,
                () ->
                    calls.list(
                        access.accessToken(),
                        address(access, host),
                        "upcoming",
                        PAGE_SIZE,
                        pageToken)),
            MeetingListBody.class,
            MeetingListBody::whole)
        .then(
            page -> {
              List<Long> here = candidates(page, plan);
              return page.next().isEmpty() || page.next().equals(pageToken)
                  ? new Done<>(here)
                  : candidates(access, host, plan, page.next())
                      .map(later -> Stream.concat(here.stream(), later.stream()).toList());
            });
  }

  private static List<Long> candidates(MeetingListBody page, MeetingPlan plan) {
    return page.listed().stream()
        .filter(meeting -> meeting.mayBe(plan))
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
