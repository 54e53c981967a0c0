package dev.foyer.web.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.platform.Secret;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.inmemory.WebPage;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever watches the node learns that Zoom refuses its own client secret, and no more. */
class RefusedCredentialsHealthTest {

  private static RunningFoyer foyer;
  private static SimulatedZoom zoom;
  private static OrganizationConnection connection;

  @BeforeAll
  static void start() {
    foyer = RunningFoyer.startIn("refused-credentials-health", TestDatabase.fresh().properties());
    zoom = new SimulatedZoom(foyer.simulator());
    connection = Acme.founded(foyer.foyer(), zoom).connect("zoe@acme.example");
  }

  @AfterAll
  static void stop() {
    foyer.close();
  }

  @Test
  void tellsOutsidersNothingButThatTheyAreRefused() {
    assertThat(health().body()).isEqualTo(onlyThatIts("UP"));

    zoom.control("PUT", "settings", "{\"refuseSecrets\":true}");
    refresh();

    assertThat(health().status()).isEqualTo(200);
    assertThat(health().body()).isEqualTo(onlyThatIts("CREDENTIALS_REFUSED"));

    zoom.control("PUT", "settings", "{\"refuseSecrets\":false}");
    foyer
        .part(ZoomAuthorization.class)
        .exchange(ZoomApp.ORGANIZATION, Secret.of("no-code"), Secret.of("v".repeat(43)));
    assertThat(health().body()).isEqualTo(onlyThatIts("UP"));
  }

  private static String onlyThatIts(String status) {
    return "{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"" + status + "\"}";
  }

  private static WebPage health() {
    return new WebBrowser(URI.create(foyer.address()).getPort()).get("/actuator/health");
  }

  private static void refresh() {
    long revision = foyer.part(Grants.class).find(connection.grant()).orElseThrow().revision();
    foyer
        .foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.NewerThan(connection.grant(), revision));
  }
}
