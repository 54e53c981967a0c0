package dev.foyer.simulator.oauth;

import dev.foyer.simulator.http.Answer;
import dev.foyer.simulator.http.Refused;
import dev.foyer.simulator.http.Request;
import dev.foyer.simulator.pages.Page;
import dev.foyer.simulator.world.User;
import dev.foyer.simulator.world.World;
import java.net.URI;
import java.util.Optional;

/** Who sits at the browser, remembered by a cookie of the simulated Zoom. */
final class SignIn {

  // Cookies don't know ports: the name must differ from those of whatever else runs on this host.
  private static final String COOKIE = "simulated_zoom_session";

  private final World world;

  SignIn(World world) {
    this.world = world;
  }

  Optional<User> signedIn(Request request) {
    return request
        .cookie(COOKIE)
        .flatMap(world.sessions()::find)
        .flatMap(world.users()::find)
        .filter(User::isActive);
  }

  Answer signIn(Request request) {
    User user =
        request
            .parameter("user")
            .flatMap(world.users()::find)
            .filter(User::isActive)
            .orElseThrow(
                () -> new Refused(Page.of(400, "Sign in", "<h1>Nobody can sign in so</h1>")));
    String session = world.chance().id();
    world.sessions().put(session, user.id());
    return onward(request).with("Set-Cookie", cookie(session));
  }

  Answer signOut(Request request) {
    request.cookie(COOKIE).ifPresent(world.sessions()::remove);
    return onward(request).with("Set-Cookie", cookie("") + "; Max-Age=0");
  }

  private static Answer onward(Request request) {
    String query = request.parameter("request").orElse("");
    return Answer.seeOther(URI.create(query.isEmpty() ? "/" : "/oauth/authorize?" + query));
  }

  private static String cookie(String session) {
    return COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Lax";
  }
}
