package dev.foyer.simulator.meetings;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.pages.Html;
import dev.foyer.simulator.pages.Page;
import dev.foyer.simulator.rest.Access;
import dev.foyer.simulator.rest.ZoomCall;
import dev.foyer.simulator.webhook.MeetingNews;
import dev.foyer.simulator.world.Meeting;
import dev.foyer.simulator.world.World;
import java.net.URI;
import java.util.Optional;

/** All of Zoom's meeting calls, and the pages behind the links that they give. */
public final class MeetingsApi {

  private final World world;

  private MeetingsApi(World world) {
    this.world = world;
  }

  public static void register(
      Routes routes, World world, Access access, MeetingNews news, URI base) {
    MeetingBody body = new MeetingBody(world, base);
    DailyAllowance allowance = new DailyAllowance(world);
    HostedMeetings hosted = new HostedMeetings(world, access, body, allowance, news);
    SingleMeeting single = new SingleMeeting(world, body, allowance, news);
    routes.add(
        "GET", "/v2/users/{user}/meetings", access.guarded(ZoomCall.LIST_MEETINGS, hosted::list));
    routes.add(
        "POST",
        "/v2/users/{user}/meetings",
        access.guarded(ZoomCall.CREATE_MEETING, hosted::create));
    String one = "/v2/meetings/{meeting}";
    routes.add("GET", one, access.guarded(ZoomCall.GET_MEETING, single::get));
    routes.add("PATCH", one, access.guarded(ZoomCall.UPDATE_MEETING, single::update));
    routes.add("DELETE", one, access.guarded(ZoomCall.DELETE_MEETING, single::delete));
    MeetingsApi pages = new MeetingsApi(world);
    routes.add("GET", "/j/{meeting}", pages::room);
    routes.add("GET", "/s/{meeting}", pages::room);
  }

  private Answer room(Request request) {
    Optional<Meeting> meeting =
        world.meetings().all().stream()
            .filter(found -> Long.toString(found.id()).equals(request.variable("meeting")))
            .filter(found -> !found.deleted())
            .findFirst();
    if (meeting.isEmpty()) {
      return Page.of(404, "No meeting", "<h1>This meeting does not exist (3,001)</h1>");
    }
    return Page.of(
        200,
        meeting.get().topic(),
        "<h1>%s</h1><div class=\"card\"><p>Here the meeting %d would begin.</p></div>"
            .formatted(Html.text(meeting.get().topic()), meeting.get().id()));
  }
}
