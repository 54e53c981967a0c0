package dev.foyer.simulator.users;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.json.Json;
import dev.foyer.simulator.rest.Access;
import dev.foyer.simulator.rest.Caller;
import dev.foyer.simulator.rest.ZoomCall;
import dev.foyer.simulator.rest.ZoomErrors;
import dev.foyer.simulator.world.Role;
import dev.foyer.simulator.world.World;
import java.util.List;
import java.util.Map;

/** {@code /v2/roles}: the roles of an account and what they may do. */
public final class RolesApi {

  private final World world;

  private RolesApi(World world) {
    this.world = world;
  }

  public static void register(Routes routes, World world, Access access) {
    RolesApi api = new RolesApi(world);
    routes.add("GET", "/v2/roles", access.guarded(ZoomCall.LIST_ROLES, api::list));
    routes.add("GET", "/v2/roles/{role}", access.guarded(ZoomCall.GET_ROLE, api::get));
  }

  private Answer list(Caller caller, Request request) {
    List<Map<String, Object>> roles =
        world.roles().of(caller.accountId()).stream().map(this::common).toList();
    return Answer.json(200, Json.of("roles", roles, "total_records", roles.size()));
  }

  private Answer get(Caller caller, Request request) {
    Role role =
        world
            .roles()
            .find(caller.accountId(), request.variable("role"))
            .orElseThrow(() -> ZoomErrors.of(400, 1034, "Provided `role_id` does not exist."));
    Map<String, Object> body = common(role);
    body.put("privileges", role.privileges());
    body.put("privilege_scopes", List.of());
    return Answer.json(200, body);
  }

  private Map<String, Object> common(Role role) {
    long members =
        world.users().of(role.accountId()).filter(user -> user.roleId().equals(role.id())).count();
    return Json.of(
        "id", role.id(),
        "name", role.name(),
        "description", role.description(),
        "type", "common",
        "total_members", members);
  }
}
