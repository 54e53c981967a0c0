package dev.foyer.simulator.rest;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Grant;
import dev.foyer.simulator.world.User;

/** Who calls: an app, by what a user granted it. */
public record Caller(App app, Grant grant, User user) {

  public boolean isAdmin() {
    return app.forAdmins();
  }

  public String accountId() {
    return user.accountId();
  }
}
