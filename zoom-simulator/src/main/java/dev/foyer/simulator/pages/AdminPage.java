package dev.foyer.simulator.pages;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Calls;
import dev.foyer.simulator.http.Faults;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.http.Routes;
import dev.foyer.simulator.webhook.Webhooks;
import dev.foyer.simulator.world.World;

/**
 * The simulated world at a glance, with buttons to change it. It shows no token and no start link.
 */
public final class AdminPage {

  private final WebhookSections hooks;
  private final PeopleSections people;
  private final GrantSections grants;
  private final WeatherSections weather;

  private AdminPage(World world, Faults faults, Calls calls, Webhooks webhooks) {
    hooks = new WebhookSections(world, webhooks);
    people = new PeopleSections(world);
    grants = new GrantSections(world);
    weather = new WeatherSections(world, faults, calls);
  }

  public static void register(
      Routes routes, World world, Faults faults, Calls calls, Webhooks webhooks) {
    AdminPage page = new AdminPage(world, faults, calls, webhooks);
    routes.add("GET", "/", page::show);
  }

  private Answer show(Request request) {
    return Page.wide(
        "The simulated world",
        "<h1>The simulated world</h1>"
            + "<div id=\"users\">"
            + people.accounts()
            + "</div>"
            + grants.apps()
            + grants.grants()
            + grants.meetings()
            + hooks.endpoints()
            + hooks.deliveries()
            + weather.settings()
            + weather.faults()
            + weather.calls()
            + weather.reset());
  }
}
