package dev.foyer.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.hearing.port.ZoomWebhooks;
import dev.foyer.core.platform.Secret;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Which Zoom it is, by configuration alone: set as an operator sets it, by environment variables.
 */
class ZoomSitesTest {

  @Test
  void isSimulatedWithNothingSet() {
    with(
        Map.of("FOYER_ZOOM_ADMIN_CLIENT_ID", "", "FOYER_ZOOM_OAUTH_URL", " "),
        zoom -> {
          assertThat(zoom.environment()).isEqualTo(ZoomEnvironment.SIMULATED);
          assertThat(zoom.setUp(ZoomApp.ORGANIZATION)).isTrue();
          assertThat(zoom.setUp(ZoomApp.PERSONAL)).isTrue();
          assertThat(consentPage(zoom, ZoomApp.PERSONAL))
              .startsWith("http://127.0.0.1:8090/oauth/authorize?client_id=simulated-personal-app&")
              .contains("=http%3A%2F%2Flocalhost%3A8080%2Fzoom%2Fcallback%2Fpersonal&");
        });
  }

  @Test
  void followsThePortsAndAddressesThatWereSet() {
    with(
        Map.of("FOYER_SIMULATOR_PORT", "9190", "FOYER_PORT", "9080"),
        zoom ->
            assertThat(consentPage(zoom, ZoomApp.ORGANIZATION))
                .startsWith("http://127.0.0.1:9190/oauth/authorize?")
                .contains("=http%3A%2F%2Flocalhost%3A9080%2Fzoom%2Fcallback%2Forganization&"));
    with(
        Map.of("FOYER_PUBLIC_URL", "https://foyer.example/"),
        zoom ->
            assertThat(consentPage(zoom, ZoomApp.ORGANIZATION))
                .contains("=https%3A%2F%2Ffoyer.example%2Fzoom%2Fcallback%2Forganization&"));
  }

  @Test
  void asksForTheSimulatorsAddressAtEachCall() {
    runner(Map.of())
        .run(
            context -> {
              ZoomAuthorization zoom = context.getBean(ZoomAuthorization.class);
              assertThat(consentPage(zoom, ZoomApp.PERSONAL)).startsWith("http://127.0.0.1:8090/");
              context
                  .getEnvironment()
                  .getSystemProperties()
                  .put("foyer.simulator.uri", "http://127.0.0.1:54321");
              try {
                assertThat(consentPage(zoom, ZoomApp.PERSONAL))
                    .startsWith("http://127.0.0.1:54321/oauth/authorize?");
              } finally {
                context.getEnvironment().getSystemProperties().remove("foyer.simulator.uri");
              }
            });
  }

  @Test
  void isRealAsSoonAsAnAppIsConfigured() {
    with(
        Map.of("FOYER_ZOOM_ADMIN_CLIENT_ID", "id-1", "FOYER_ZOOM_ADMIN_CLIENT_SECRET", "canary-1"),
        zoom -> {
          assertThat(zoom.environment()).isEqualTo(new ZoomEnvironment("zoom.us"));
          assertThat(zoom.setUp(ZoomApp.ORGANIZATION)).isTrue();
          assertThat(zoom.setUp(ZoomApp.PERSONAL)).as("nothing simulated is mixed in").isFalse();
          assertThat(consentPage(zoom, ZoomApp.ORGANIZATION))
              .startsWith("https://zoom.us/oauth/authorize?client_id=id-1&");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOYER_ZOOM_ADMIN_CLIENT_SECRET",
        "FOYER_ZOOM_ADMIN_WEBHOOK_SECRET",
        "FOYER_ZOOM_PERSONAL_CLIENT_ID",
        "FOYER_ZOOM_PERSONAL_CLIENT_SECRET",
        "FOYER_ZOOM_PERSONAL_WEBHOOK_SECRET",
        "FOYER_ZOOM_SOMETHING_MISSPELT"
      })
  void simulatesNothingAsSoonAsAnythingIsSet(String variable) {
    with(
        Map.of(variable, "anything"),
        zoom -> {
          assertThat(zoom.environment()).isEqualTo(new ZoomEnvironment("zoom.us"));
          assertThat(zoom.setUp(ZoomApp.ORGANIZATION)).isFalse();
          assertThat(zoom.setUp(ZoomApp.PERSONAL)).isFalse();
        });
  }

  @Test
  void isNamedAfterTheHostThatGivesTheGrants() {
    with(
        Map.of("FOYER_ZOOM_OAUTH_URL", "https://ZoomGov.com", "FOYER_ZOOM_API_URL", "https://a.b"),
        zoom -> assertThat(zoom.environment()).isEqualTo(new ZoomEnvironment("zoomgov.com")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://zoom.us", "ftp://zoom.us", "zoom.us", "file:///etc"})
  void sendsNoSecretsWithoutTls(String url) {
    for (String variable : new String[] {"FOYER_ZOOM_OAUTH_URL", "FOYER_ZOOM_API_URL"}) {
      runner(Map.of(variable, url))
          .run(
              context ->
                  assertThat(context)
                      .hasFailed()
                      .getFailure()
                      .rootCause()
                      .hasMessageContaining("https://"));
    }
  }

  @Test
  void showsNoSecretOfItsConfiguration() {
    runner(
            Map.of(
                "FOYER_ZOOM_ADMIN_CLIENT_ID", "id-1",
                "FOYER_ZOOM_ADMIN_CLIENT_SECRET", "canary-1",
                "FOYER_ZOOM_PERSONAL_WEBHOOK_SECRET", "canary-2"))
        .run(
            context ->
                assertThat(context.getBean(ZoomProperties.class).toString())
                    .contains("id-1")
                    .doesNotContain("canary"));
  }

  @Test
  void hearsTheSimulatorByItsOwnSecrets() {
    runner(Map.of())
        .run(
            context -> {
              ZoomWebhooks webhooks = context.getBean(ZoomWebhooks.class);
              for (ZoomApp app : ZoomApp.values()) {
                String secret =
                    "simulated-%s-webhook-secret".formatted(app.name().toLowerCase(Locale.ROOT));
                assertThat(webhooks.setUp(app)).isTrue();
                assertThat(webhooks.answer(app, "abc")).isEqualTo(SignedBody.hmac(secret, "abc"));
              }
            });
  }

  @Test
  void hearsOnlyAppsThatHaveASecretAndAreSetUp() {
    runner(
            Map.of(
                "FOYER_ZOOM_ADMIN_CLIENT_ID", "id-1",
                "FOYER_ZOOM_ADMIN_CLIENT_SECRET", "canary-1",
                "FOYER_ZOOM_ADMIN_WEBHOOK_SECRET", "canary-2",
                "FOYER_ZOOM_PERSONAL_WEBHOOK_SECRET", "canary-3"))
        .run(
            context -> {
              ZoomWebhooks webhooks = context.getBean(ZoomWebhooks.class);
              assertThat(webhooks.setUp(ZoomApp.ORGANIZATION)).isTrue();
              assertThat(webhooks.setUp(ZoomApp.PERSONAL)).isFalse();
            });
    runner(
            Map.of(
                "FOYER_ZOOM_ADMIN_CLIENT_ID", "id-1",
                "FOYER_ZOOM_ADMIN_CLIENT_SECRET", "canary-1"))
        .run(
            context ->
                assertThat(context.getBean(ZoomWebhooks.class).setUp(ZoomApp.ORGANIZATION))
                    .isFalse());
  }

  private static void with(Map<String, Object> variables, Consumer<ZoomAuthorization> check) {
    runner(variables).run(context -> check.accept(context.getBean(ZoomAuthorization.class)));
  }

  private static ApplicationContextRunner runner(Map<String, Object> variables) {
    return new ApplicationContextRunner()
        .withUserConfiguration(Turnstiles.InMemory.class)
        .withConfiguration(AutoConfigurations.of(ZoomAutoConfiguration.class))
        .withInitializer(context -> setVariables(context.getEnvironment(), variables));
  }

  private static void setVariables(
      ConfigurableEnvironment environment, Map<String, Object> variables) {
    String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    environment
        .getPropertySources()
        .replace(name, new SystemEnvironmentPropertySource(name, variables));
  }

  private static String consentPage(ZoomAuthorization zoom, ZoomApp app) {
    return zoom.consentPage(app, Secret.of("state"), "challenge").toString();
  }
}
