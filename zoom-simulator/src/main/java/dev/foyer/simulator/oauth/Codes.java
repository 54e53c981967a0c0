package dev.foyer.simulator.oauth;

import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.Code;
import dev.foyer.simulator.world.Credential;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.time.Duration;
import java.util.Optional;

/** Authorization codes: good once, for five minutes. */
final class Codes {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final World world;

  Codes(World world) {
    this.world = world;
  }

  Credential issue(AuthorizationRequest asked, App app, User user) {
    world.codes().where(code -> world.instant().isAfter(code.expiresAt())).forEach(this::forget);
    Code code =
        new Code(
            world.chance().credential(),
            app.clientId(),
            user.id(),
            asked.redirectUri(),
            app.scopes(),
            asked.challenge().orElse(null),
            asked.challengeMethod().orElse(null),
            world.instant().plus(LIFE));
    world.codes().put(code.value().value(), code);
    return code.value();
  }

  /** The code of this app, used up by asking for it. */
  Optional<Code> redeem(String value, App app) {
    Optional<Code> code =
        world.codes().find(value).filter(found -> found.clientId().equals(app.clientId()));
    code.ifPresent(this::forget);
    return code.filter(found -> world.instant().isBefore(found.expiresAt()));
  }

  private void forget(Code code) {
    world.codes().remove(code.value().value());
  }
}
