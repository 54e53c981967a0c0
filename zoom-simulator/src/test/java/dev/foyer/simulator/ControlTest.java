package dev.foyer.simulator;

import static dev.foyer.simulator.TestZoom.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.simulator.TestZoom.Tokens;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlTest extends SimulatorTest {

  private static final String MEETINGS = "/v2/users/me/meetings";
  private Tokens zoe = new Tokens("", "");

  @BeforeEach
  void connected() {
    zoe = zoom.connect("zoe@acme.example", ORGANIZATION);
  }

  @Test
  void answersAsTheFaultSaysForSoManyTimes() {
    zoom.control(
        "POST",
        "faults",
        Map.of(
            "method", "GET",
            "path", "/v2/users/.*",
            "status", 503,
            "body", "<html>Sorry</html>",
            "contentType", "text/html",
            "headers", Map.of("Retry-After", "3"),
            "times", 2));

    Reply first = zoom.get("/v2/users/me", zoe.access());
    Reply second = zoom.get("/v2/users/me", zoe.access());

    assertThat(List.of(first.status(), second.status())).containsOnly(503);
    assertThat(first.body()).isEqualTo("<html>Sorry</html>");
    assertThat(first.header("Retry-After")).isEqualTo("3");
    assertThat(zoom.get("/v2/users/me", zoe.access()).status()).isEqualTo(200);
  }

  @Test
  void delaysAnAnswer() {
    zoom.control("POST", "faults", Map.of("path", "/v2/", "delayMillis", 120));
    long before = System.nanoTime();

    assertThat(zoom.get("/v2/users/me", zoe.access()).status()).isEqualTo(200);

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(119));
  }

  @Test
  void dropsTheConnectionBeforeOrAfterTheWork() {
    drop("before");
    assertThatThrownBy(() -> zoom.call("POST", MEETINGS, zoe.access(), Map.of()))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(meetings()).isEmpty();

    drop("after");
    assertThatThrownBy(() -> zoom.call("POST", MEETINGS, zoe.access(), Map.of()))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(meetings()).hasSize(1);

    assertThat(zoom.control("GET", "calls", Map.of()).list("calls"))
        .filteredOn(call -> call.get("path").equals(MEETINGS))
        .extracting(call -> call.get("status"))
        .containsExactly(0, 0);
  }

  @Test
  void canDoTheWorkAndStillAnswerAnError() {
    zoom.control("POST", "faults", Map.of("path", MEETINGS, "status", 502, "processed", true));

    assertThat(zoom.call("POST", MEETINGS, zoe.access(), Map.of()).status()).isEqualTo(502);
    assertThat(meetings()).hasSize(1);
  }

  @Test
  void expiresAndRevokesOnDemand() {
    assertThat(zoom.control("POST", "expire-access-tokens", Map.of()).json())
        .containsEntry("expired", 1);
    assertThat(zoom.get("/v2/users/me", zoe.access()).text("message"))
        .isEqualTo("Access token is expired.");

    zoom.control("POST", "revoke", Map.of("account", "Northwind Traders"));
    Tokens next = TestZoom.tokens(zoom.refresh(zoe.refresh(), ORGANIZATION));
    assertThat(zoom.get("/v2/users/me", next.access()).status()).isEqualTo(200);

    zoom.control(
        "POST",
        "revoke",
        Map.of("account", "Acme Corporation", "app", TestZoom.clientId(ORGANIZATION)));
    assertThat(zoom.get("/v2/users/me", next.access()).status()).isEqualTo(401);
  }

  @Test
  void addsSomebodyWhoIsThereAtOnce() {
    Reply added =
        zoom.control(
            "POST",
            "users",
            Map.of("email", "Kim@acme.example", "firstName", "Kim", "lastName", "King"));

    assertThat(added.status()).isEqualTo(201);
    assertThat(zoom.get("/v2/users/kim@acme.example", zoe.access()).text("id"))
        .isEqualTo(added.text("id"));
  }

  @Test
  void takesPrivilegesFromARole() {
    Tokens ivan = zoom.connect("ivan@acme.example", ORGANIZATION);

    zoom.control(
        "PATCH",
        "roles/Acme%20Corporation/Integrations",
        Map.of("privileges", List.of("User:Read")));

    assertThat(zoom.get("/v2/users/me", ivan.access()).status()).isEqualTo(200);
    assertThat(zoom.call("POST", MEETINGS, ivan.access(), Map.of()).json())
        .containsEntry("code", 200);
  }

  @Test
  void refusesNonsense() {
    assertThat(zoom.control("PATCH", "users/zoe@acme.example", Map.of("role", "king")).status())
        .isEqualTo(400);
    assertThat(zoom.control("PATCH", "users/zoe@acme.example", Map.of("type", 7)).status())
        .isEqualTo(400);
    assertThat(zoom.control("PATCH", "users/zoe@acme.example", Map.of("status", "x")).status())
        .isEqualTo(400);
    assertThat(zoom.control("PATCH", "users/nobody@acme.example", Map.of()).status())
        .isEqualTo(400);
    assertThat(zoom.control("POST", "faults", Map.of("path", "(")).status()).isEqualTo(400);
  }

  @Test
  void showsTheWorldWithoutAnyToken() {
    Reply meeting = zoom.call("POST", MEETINGS, zoe.access(), Map.of("topic", "<b>Fun</b>"));
    zoom.control("POST", "faults", Map.of("path", "/v2/none", "status", 500));

    String page = zoom.page("/").body();

    assertThat(page)
        .contains("Simulated Zoom", "Acme Corporation", "Live grants", meeting.text("id"))
        .contains("&lt;b&gt;Fun&lt;/b&gt;", "/v2/none")
        .doesNotContain(zoe.access(), zoe.refresh(), "zak=", "simulated-organization-secret");
  }

  @Test
  void changesTheWorldByPlainForms() {
    String path = "/admin/users/" + zoom.userId("zoe@acme.example");
    Map<String, String> form =
        Map.of("_method", "PATCH", "role", "2", "status", "active", "type", "1");

    Reply changed = zoom.form(path, form, "");
    Reply settings =
        zoom.form("/admin/settings", Map.of("_method", "PUT", "autoApprove", "true"), "");
    Reply fault =
        zoom.form("/admin/faults", Map.of("path", "/v2/", "status", "500", "drop", ""), "");

    assertThat(List.of(changed.status(), settings.status(), fault.status())).containsOnly(303);
    assertThat(zoom.control("GET", "settings", Map.of()).json()).containsEntry("autoApprove", true);
    assertThat(zoom.get("/v2/users/me", zoe.access()).status()).isEqualTo(500);
    assertThat(zoom.get("/v2/users/me", zoe.access()).text("message")).isEqualTo("No permission.");
  }

  @Test
  void takesNoOrdersFromOtherSites() {
    Reply reply =
        zoom.send(
            zoom.request("/control/reset")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.noBody()));

    assertThat(reply.status()).isEqualTo(403);
    assertThat(zoom.get("/v2/users/me", zoe.access()).status()).isEqualTo(200);
  }

  private void drop(String when) {
    zoom.control("POST", "faults", Map.of("method", "POST", "path", MEETINGS, "drop", when));
  }

  private List<Map<String, Object>> meetings() {
    return zoom.control("GET", "meetings", Map.of()).list("meetings");
  }
}
