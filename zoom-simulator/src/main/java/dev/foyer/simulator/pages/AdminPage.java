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

  private static final String CONTENTS =
      """
      <nav aria-label="On this page"><a href="#users">People</a> <a href="#apps">Apps</a>
      <a href="#grants">Grants</a> <a href="#meetings">Meetings</a> <a href="#webhooks">Webhooks</a>
      <a href="#deliveries">Deliveries</a> <a href="#clock">Clock</a> <a href="#settings">Behaviour</a>
      <a href="#faults">Faults</a> <a href="#calls">Calls</a> <a href="#reset">Start anew</a></nav>
      """;

  private final WebhookSections hooks;
  private final ClockSection clock;
  private final PeopleSections people;
  private final GrantSections grants;
  private final WeatherSections weather;

  private AdminPage(World world, Faults faults, Calls calls, Webhooks webhooks) {
    hooks = new WebhookSections(world, webhooks);
    clock = new ClockSection(world);
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
            + CONTENTS
            + "<div id=\"users\">"
            + people.accounts()
            + "</div>"
            + grants.apps()
            + grants.grants()
            + grants.meetings()
            + hooks.endpoints()
            + hooks.deliveries()
            + clock.clock()
            + weather.settings()
            + weather.faults()
            + weather.calls()
            + weather.reset());
  }
}
