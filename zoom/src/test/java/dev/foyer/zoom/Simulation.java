package dev.foyer.zoom;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.port.ZoomUsers;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomAnswer.Done;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.meeting.port.ZoomMeetings;
import dev.foyer.core.platform.Secret;
import dev.foyer.simulator.Simulator;
import dev.foyer.simulator.SimulatorSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulator in this process, the ports as an application gets them, and a browser. */
final class Simulation implements AutoCloseable {

  static final Secret STATE = Secret.of("state-of-the-attempt");
  static final Secret VERIFIER = Secret.of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

  private final HttpClient client = HttpClient.newHttpClient();
  private final AnnotationConfigApplicationContext application =
      new AnnotationConfigApplicationContext();
  private final Simulator simulator;

  Simulation(Path home) {
    this(home, InstantSource.system());
  }

  /** With a clock for the adapter; the simulator has its own. */
  Simulation(Path home, InstantSource clock) {
    URI publicUrl = URI.create("http://localhost:8080");
    simulator = Simulator.start(SimulatorSettings.local(home, 0, publicUrl));
    TestPropertyValues.of("foyer.simulator.uri=" + simulator.uri()).applyTo(application);
    application.registerBean(InstantSource.class, () -> clock);
    application.register(Turnstiles.InMemory.class, ZoomAutoConfiguration.class);
    application.refresh();
  }

  ZoomAuthorization authorization() {
    return application.getBean(ZoomAuthorization.class);
  }

  ZoomUsers users() {
    return application.getBean(ZoomUsers.class);
  }

  ZoomMeetings meetings() {
    return application.getBean(ZoomMeetings.class);
  }

  /** Where the browser arrives after somebody's consent. */
  URI consent(ZoomApp app, String email) {
    URI page = authorization().consentPage(app, STATE, VERIFIER.sha256());
    String request = page.getRawQuery();
    HttpResponse<String> signedIn =
        post("/oauth/sign-in", Map.of("user", userId(email), "request", request), "");
    String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    HttpResponse<String> back =
        post("/oauth/consent", Map.of("decision", "allow", "request", request), cookie);
    return URI.create(back.headers().firstValue("Location").orElseThrow());
  }

  Secret code(ZoomApp app, String email) {
    return Secret.of(
        UriComponentsBuilder.fromUri(consent(app, email))
            .build()
            .getQueryParams()
            .getFirst("code"));
  }

  TokenGrant grant(ZoomApp app, String email) {
    return done(authorization().exchange(app, code(app, email), VERIFIER));
  }

  Access access(ZoomApp app, String email) {
    return Access.justGranted(app, grant(app, email).accessToken()).to(account(email));
  }

  String userId(String email) {
    return user(email).path("id").asString();
  }

  private ZoomAccountId account(String email) {
    return new ZoomAccountId(user(email).path("account_id").asString());
  }

  private JsonNode user(String email) {
    return control("GET", "users", "").path("users").values().stream()
        .filter(user -> user.path("email").asString().equals(email))
        .findFirst()
        .orElseThrow();
  }

  JsonNode control(String method, String path, String body) {
    HttpResponse<String> response =
        send(
            HttpRequest.newBuilder(simulator.uri().resolve("/control/" + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    return JsonMapper.shared().readTree(response.body());
  }

  @Override
  public void close() {
    application.close();
    simulator.close();
  }

  static <T> T done(ZoomAnswer<T> answer) {
    return switch (answer) {
      case Done<T>(var value) -> value;
      case ZoomAnswer.RefusedForGood<T> refused -> throw new AssertionError(refused);
      case ZoomAnswer.NotNow<T> notNow -> throw new AssertionError(notNow);
    };
  }

  private HttpResponse<String> post(String path, Map<String, String> form, String cookie) {
    return send(
        HttpRequest.newBuilder(simulator.uri().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofByteArray(Form.bytes(form))));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
