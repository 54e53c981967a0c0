package dev.foyer.simulator.control;

import dev.foyer.simulator.world.Account;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Role;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import org.jspecify.annotations.Nullable;

/** Finds what a control call names, by id or by the word that people use for it. */
record Named(World world) {

  User user(String idOrEmail) {
    return world
        .users()
        .findByIdOrEmail(idOrEmail)
        .orElseThrow(() -> Fields.wrong("There is no such user"));
  }

  Account account(String idOrName) {
    return world
        .accounts()
        .where(account -> fits(idOrName, account.id(), account.name()))
        .findFirst()
        .orElseThrow(() -> Fields.wrong("There is no account " + idOrName));
  }

  App app(String idOrName) {
    return world
        .apps()
        .where(app -> fits(idOrName, app.clientId(), app.name()))
        .findFirst()
        .orElseThrow(() -> Fields.wrong("There is no such app"));
  }

  Role role(String accountId, String idOrName) {
    return world
        .roles()
        .findByIdOrName(accountId, idOrName)
        .orElseThrow(() -> Fields.wrong("There is no role " + idOrName));
  }

  /** Whether nothing is wanted, or this. */
  static boolean fits(@Nullable String wanted, String id, String name) {
    return wanted == null || wanted.isEmpty() || wanted.equals(id) || wanted.equalsIgnoreCase(name);
  }
}
