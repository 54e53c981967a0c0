package dev.foyer.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.web.EmbeddedDefault;
import dev.foyer.web.PublicUrl;
import dev.foyer.web.handover.HandOver;
import dev.foyer.web.sample.SampleOrganizations;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What the terminal says once Foyer is ready, and who may come in then. */
class OpeningTest {

  private final FoyerUnderTest world = new FoyerUnderTest();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private String open(boolean embedded, ZoomEnvironment zoom) {
    PublicUrl publicUrl = PublicUrl.of("http://localhost:8080");
    new Opening(
            new EmbeddedDefault(embedded),
            SampleOrganizations.on(world),
            world.foyer().onboarding().offerSetUp(),
            world.foyer().connections().startWatching(),
            world.foyer().messages().startForgetting(),
            new Announcement(
                new PrintStream(written, true, StandardCharsets.UTF_8),
                publicUrl,
                zoom,
                new MockEnvironment()
                    .withProperty("foyer.simulator.uri", "http://127.0.0.1:8090")
                    .withProperty("logging.file.name", ".foyer/logs/web.log")),
            new HandOver(publicUrl))
        .open();
    return written.toString(StandardCharsets.UTF_8);
  }

  @Test
  void tellsAsWhomToSignInOnTheEmbeddedDefault() {
    assertThat(open(true, ZoomEnvironment.SIMULATED))
        .contains("Foyer is ready at http://localhost:8080")
        .contains("ada@acme.example, password foyer-sample")
        .contains("bruno (admin), carla")
        .contains("is simulated at http://127.0.0.1:8090")
        .doesNotContain("/set-up/");
    assertThat(world.ports().organizations().isEmpty()).isFalse();
  }

  @Test
  void printsASetUpLinkOnAnEmptyDatabase() {
    String said = open(false, new ZoomEnvironment("zoom.us"));
    assertThat(said)
        .containsPattern("http://localhost:8080/set-up/[A-Za-z0-9_-]{43}")
        .doesNotContain("foyer-sample", "simulated");
    assertThat(world.ports().organizations().isEmpty()).isTrue();
  }

  @Test
  void printsNoneWhereThereIsAnOrganization() {
    world.acme();
    assertThat(open(false, new ZoomEnvironment("zoom.us")))
        .contains("Foyer is ready")
        .doesNotContain("/set-up/");
  }
}
