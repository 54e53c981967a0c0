package dev.foyer.simulator.users;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.rest.Access;
import dev.foyer.simulator.rest.Caller;
import dev.foyer.simulator.rest.Results;
import dev.foyer.simulator.rest.ZoomCall;
import dev.foyer.simulator.rest.ZoomErrors;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.UserStatus;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code /v2/users}: who is there, with which licence, role, settings. */
public final class UsersApi {

  private final World world;
  private final Access access;

  private UsersApi(World world, Access access) {
    this.world = world;
    this.access = access;
  }

  public static void register(Routes routes, World world, Access access) {
    UsersApi api = new UsersApi(world, access);
    routes.add("GET", "/v2/users", access.guarded(ZoomCall.LIST_USERS, api::list));
    routes.add("GET", "/v2/users/{user}", access.guarded(ZoomCall.GET_USER, api::get));
    routes.add(
        "GET",
        "/v2/users/{user}/permissions",
        access.guarded(ZoomCall.LIST_PERMISSIONS, api::permissions));
    routes.add(
        "GET", "/v2/users/{user}/settings", access.guarded(ZoomCall.GET_SETTINGS, api::settings));
  }

  private Answer list(Caller caller, Request request) {
    String status = request.queryParameter("status").orElse(UserStatus.ACTIVE.word());
    UserStatus wanted =
        status(status).orElseThrow(() -> ZoomErrors.invalidField("status", "Invalid field."));
    Optional<String> role = request.queryParameter("role_id");
    Results results =
        Results.asked(request, "users/" + status + "/" + role.orElse(""), world.instant());
    List<User> users =
        world
            .users()
            .of(caller.accountId())
            .filter(user -> user.status() == wanted)
            .filter(user -> role.isEmpty() || role.get().equals(user.roleId()))
            .toList();
    return Answer.json(200, results.body("users", users, UserBody::listed));
  }

  private Answer get(Caller caller, Request request) {
    User user = access.target(caller, ZoomCall.GET_USER, request.variable("user"));
    if (user.status() == UserStatus.PENDING) {
      throw ZoomErrors.notInvited();
    }
    return Answer.json(200, UserBody.whole(world, user));
  }

  private Answer permissions(Caller caller, Request request) {
    User user = access.target(caller, ZoomCall.LIST_PERMISSIONS, request.variable("user"));
    if (user.status() == UserStatus.PENDING) {
      throw ZoomErrors.notInvited();
    }
    return Answer.json(200, Json.of("permissions", world.roles().of(user).privileges()));
  }

  private Answer settings(Caller caller, Request request) {
    User user = access.target(caller, ZoomCall.GET_SETTINGS, request.variable("user"));
    if (user.status() == UserStatus.PENDING) {
      throw ZoomErrors.of(
          400, 1000, "You can not access settings of users that are still in pending state.");
    }
    boolean paid = world.account(user.accountId()).paid();
    return Answer.json(200, settings(paid));
  }

  private static Map<String, Object> settings(boolean paid) {
    return Json.of(
        "schedule_meeting",
            Json.of(
                "host_video", false,
                "participants_video", false,
                "audio_type", "both",
                "join_before_host", false,
                "use_pmi_for_scheduled_meetings", false,
                "require_password_for_scheduling_new_meetings", true,
                "default_password_for_scheduled_meetings", "",
                "embed_password_in_join_link", true,
                "meeting_password_requirement",
                    Json.of(
                        "length", 6,
                        "have_letter", false,
                        "have_number", false,
                        "have_special_character", false,
                        "only_allow_numeric", false,
                        "have_upper_and_lower_characters", false)),
        "in_meeting", Json.of("waiting_room", true),
        "recording",
            Json.of("auto_recording", "none", "cloud_recording", paid, "local_recording", true),
        "feature", Json.of("meeting_capacity", paid ? 300 : 100, "large_meeting", false));
  }

  private static Optional<UserStatus> status(String word) {
    try {
      return Optional.of(UserStatus.valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException noSuchStatus) {
      return Optional.empty();
    }
  }
}
