package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.world.World;

/**
 * The JSON API under {@code /control}. It shows tokens: it is for tests, on the loopback address.
 */
public final class ControlApi {

  private ControlApi() {}

  /**
   * @param create makes the sample world again after a reset
   */
  public static void register(
      Routes routes, World world, Faults faults, Calls calls, Runnable create) {
    UserControl users = new UserControl(world);
    routes.add("GET", "/control/users", users::list);
    routes.add("POST", "/control/users", users::add);
    routes.add("PATCH", "/control/users/{user}", users::change);
    routes.add("DELETE", "/control/users/{user}", users::remove);
    routes.add("PATCH", "/control/roles/{account}/{role}", users::changeRole);
    GrantControl grants = new GrantControl(world);
    routes.add("GET", "/control/grants", grants::list);
    routes.add("POST", "/control/expire-access-tokens", grants::expire);
    routes.add("POST", "/control/revoke", grants::revoke);
    routes.add("PATCH", "/control/apps/{app}", grants::changeApp);
    MeetingControl meetings = new MeetingControl(world);
    routes.add("GET", "/control/meetings", meetings::list);
    routes.add("DELETE", "/control/meetings/{meeting}", meetings::delete);
    WeatherControl weather = new WeatherControl(world, faults, calls, create);
    routes.add("GET", "/control/faults", weather::faults);
    routes.add("POST", "/control/faults", weather::addFault);
    routes.add("DELETE", "/control/faults", weather::clearFaults);
    routes.add("GET", "/control/calls", weather::calls);
    routes.add("DELETE", "/control/calls", weather::clearCalls);
    routes.add("GET", "/control/settings", weather::settings);
    routes.add("PUT", "/control/settings", weather::changeSettings);
    routes.add("POST", "/control/reset", weather::reset);
    new ControlForms(routes).register();
  }
}
