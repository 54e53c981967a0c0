package dev.foyer.web;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.foyer.core.Foyer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The web application as it comes, on free ports and a home of its own below the build folder. */
public final class RunningFoyer implements AutoCloseable {

  /** Longer than calls, jobs and the database are given to end, one after the other. */
  private static final Duration PATIENCE = Duration.ofSeconds(100);

  private final ConfigurableApplicationContext application;
  private final Path home;
  private final String address;

  private RunningFoyer(ConfigurableApplicationContext application, Path home, String address) {
    this.application = application;
    this.home = home;
    this.address = address;
  }

  /** With these settings besides. */
  public static RunningFoyer startIn(String name, String... settings) {
    Path home =
        Path.of("target", "homes", name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
    int port = freePort();
    Stream<String> usual =
        Stream.of(
            "foyer.home=" + home,
            "foyer.port=" + port,
            "foyer.simulator.port=0",
            "spring.main.banner-mode=off");
    return new RunningFoyer(
        new SpringApplicationBuilder(WebApplication.class)
            .run(
                Stream.concat(usual, Stream.of(settings))
                    .map(setting -> "--" + setting)
                    .toArray(String[]::new)),
        home,
        "http://localhost:" + port);
  }

  /** Where browsers reach it. */
  public String address() {
    return address;
  }

  public String simulator() {
    return application.getEnvironment().getRequiredProperty("foyer.simulator.uri");
  }

  public Path home() {
    return home;
  }

  public Foyer foyer() {
    return application.getBean(Foyer.class);
  }

  /** A part of it, where a test needs what Foyer's front door doesn't give. */
  public <T> T part(Class<T> type) {
    return application.getBean(type);
  }

  @Override
  public void close() {
    assertTimeoutPreemptively(
        PATIENCE, () -> application.close(), () -> "Foyer of " + home + " does not stop");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
