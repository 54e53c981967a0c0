package dev.foyer.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a simulated Zoom lives and listens.
 *
 * @param home Foyer's home folder; the simulator keeps its own folder in it
 * @param host the address to listen on
 * @param port the port to listen on; 0 takes any free one
 * @param publicUrl where browsers reach Foyer: the apps' redirect URIs lie under it
 * @param webhookUrl where the simulated Zoom reaches Foyer: the apps' event endpoints lie under it
 */
public record SimulatorSettings(Path home, String host, int port, URI publicUrl, URI webhookUrl) {

  public static final int USUAL_PORT = 8090;
  private static final String LOOPBACK = "127.0.0.1";

  public SimulatorSettings {
    home = home.toAbsolutePath().normalize();
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("A port lies between 0 and 65535, not " + port);
    }
  }

  /** On the loopback address, for the Foyer that is reached at the public URL. */
  public static SimulatorSettings local(Path home, int port, URI publicUrl) {
    return new SimulatorSettings(home, LOOPBACK, port, publicUrl, publicUrl);
  }

  /** The same with webhooks sent elsewhere than to the public URL. */
  public SimulatorSettings withWebhookUrl(URI other) {
    return new SimulatorSettings(home, host, port, publicUrl, other);
  }

  /**
   * Reads FOYER_HOME, FOYER_SIMULATOR_PORT, FOYER_SIMULATOR_WEBHOOK_URL, FOYER_PUBLIC_URL and
   * FOYER_PORT.
   */
  static SimulatorSettings from(Map<String, String> environment) {
    String webPort = value(environment, "FOYER_PORT").orElse("8080");
    SimulatorSettings local =
        local(
            Path.of(value(environment, "FOYER_HOME").orElse(".foyer")),
            value(environment, "FOYER_SIMULATOR_PORT").map(Integer::parseInt).orElse(USUAL_PORT),
            URI.create(
                value(environment, "FOYER_PUBLIC_URL").orElse("http://localhost:" + webPort)));
    return value(environment, "FOYER_SIMULATOR_WEBHOOK_URL")
        .map(URI::create)
        .map(local::withWebhookUrl)
        .orElse(local);
  }

  Path folder() {
    return home.resolve("zoom-simulator");
  }

  private static Optional<String> value(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
