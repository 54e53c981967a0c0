package dev.foyer.simulator.control;

import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.webhook.Announcements;
import dev.foyer.simulator.webhook.Webhooks;
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
      Routes routes, World world, Faults faults, Calls calls, Webhooks webhooks, Runnable create) {
    Announcements news = new Announcements(world, webhooks);
    UserControl users = new UserControl(world, news.users());
    routes.add("GET", "/control/users", users::list);
    routes.add("POST", "/control/users", users::add);
    routes.add("PATCH", "/control/users/{user}", users::change);
    routes.add("DELETE", "/control/users/{user}", users::remove);
    routes.add("POST", "/control/users/{user}/leave", users::leave);
    routes.add("PATCH", "/control/roles/{account}/{role}", users::changeRole);
    GrantControl grants = new GrantControl(world);
    routes.add("GET", "/control/grants", grants::list);
    routes.add("POST", "/control/expire-access-tokens", grants::expire);
    routes.add("POST", "/control/revoke", grants::revoke);
    routes.add("POST", "/control/take-scopes", grants::takeScopes);
    routes.add("PATCH", "/control/apps/{app}", grants::changeApp);
    FateControl fates = new FateControl(world, news.apps());
    routes.add("POST", "/control/uninstall", fates::uninstall);
    routes.add("PUT", "/control/approvals", fates::approve);
    routes.add("DELETE", "/control/accounts/{account}", fates::close);
    MeetingControl meetings = new MeetingControl(world, news);
    routes.add("GET", "/control/meetings", meetings::list);
    routes.add("PATCH", "/control/meetings/{meeting}", meetings::change);
    routes.add("DELETE", "/control/meetings/{meeting}", meetings::delete);
    routes.add("POST", "/control/meetings/{meeting}/recover", meetings::recover);
    routes.add("POST", "/control/meetings/{meeting}/purge", meetings::purge);
    WeatherControl weather = new WeatherControl(world, faults, calls, webhooks, create);
    ClockControl clock = new ClockControl(world, webhooks);
    routes.add("GET", "/control/clock", clock::show);
    routes.add("POST", "/control/clock", clock::move);
    WebhookControl hooks = new WebhookControl(world, webhooks);
    routes.addWaiting("GET", "/control/webhooks", hooks::show);
    routes.addWaiting("PUT", "/control/webhooks", hooks::travel);
    routes.addWaiting("DELETE", "/control/webhooks", hooks::forget);
    routes.addWaiting("POST", "/control/webhooks/deliver", hooks::deliver);
    routes.addWaiting("POST", "/control/webhooks/send", hooks::send);
    routes.addWaiting("POST", "/control/webhooks/validate", hooks::validate);
    routes.addWaiting("POST", "/control/webhooks/{delivery}/replay", hooks::replay);
    routes.add("GET", "/control/faults", weather::faults);
    routes.add("POST", "/control/faults", weather::addFault);
    routes.add("POST", "/control/faults/{kind}", weather::addKnownFault);
    routes.add("DELETE", "/control/faults", weather::clearFaults);
    routes.add("GET", "/control/calls", weather::calls);
    routes.add("DELETE", "/control/calls", weather::clearCalls);
    routes.add("GET", "/control/settings", weather::settings);
    routes.add("PUT", "/control/settings", weather::changeSettings);
    routes.add("POST", "/control/reset", weather::reset);
    new ControlForms(routes).register();
  }
}
