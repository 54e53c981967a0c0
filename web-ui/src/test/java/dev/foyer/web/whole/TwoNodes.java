package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.meeting.MeetingOrigin;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.persistence.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;

/** Two nodes on one MariaDB and one simulated Zoom, where Acme is connected by Zoe. */
final class TwoNodes implements AutoCloseable {
  private static final String ZOE = "zoe@acme.example";

  /** Nothing more than the real parts. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Nothing {}

  private final RealParts one;
  private final RealParts other;
  private final Acme acme;
  private final GrantKey grant;

  private TwoNodes(RealParts one, RealParts other) {
    this.one = one;
    this.other = other;
    this.acme = Acme.founded(one);
    this.grant = acme.connect(ZOE).grant();
  }

  static TwoNodes start(String name, String limits) {
    TestDatabase database = TestDatabase.fresh();
    RealParts one = node(database, name + "-one", limits, "foyer.simulator.port=0");
    return new TwoNodes(
        one,
        node(database, name + "-other", limits, "foyer.simulator.uri=" + one.zoom().address()));
  }

  private static RealParts node(TestDatabase database, String name, String... settings) {
    Path home = Path.of("target", "homes", name + "-" + ProcessHandle.current().pid());
    String[] own = {"foyer.home=" + home.toAbsolutePath()};
    return RealParts.start(
        Nothing.class,
        Stream.of(database.properties(), own, settings).flatMap(Stream::of).toArray(String[]::new));
  }

  SimulatedZoom zoom() {
    return one.zoom();
  }

  Access access() {
    return switch (one.foyer()
        .connections()
        .usableAccess()
        .handle(new UsableAccess.Command.Fresh(grant))) {
      case UsableAccess.Outcome.Usable(Access access) -> access;
      case UsableAccess.Outcome other -> throw new AssertionError(other);
    };
  }

  /** What says of a meeting that Zoe's grant made it on this user. */
  MeetingOrigin originOn(EmailAddress host) {
    return new MeetingOrigin(
        acme.ada().id(),
        grant,
        one.grants().find(grant).orElseThrow().owner(),
        new ZoomUserId(zoom().userId(host.value())),
        host);
  }

  /** What these threads got, half of them on either node. */
  <T> List<T> onBoth(int threads, Function<RealParts, T> work) {
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<T>> begun = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        RealParts node = thread % 2 == 0 ? one : other;
        begun.add(executor.submit(() -> work.apply(node)));
      }
      return begun.stream().map(TwoNodes::result).toList();
    }
  }

  /** How many calls Zoom has refused as too many. */
  void assertThatZoomRefusedNone() {
    assertThat(zoom().control("GET", "calls", "").path("calls").values())
        .isNotEmpty()
        .noneMatch(call -> call.path("status").asInt() == 429);
  }

  @Override
  public void close() {
    other.close();
    one.close();
  }

  private static <T> T result(Future<T> begun) {
    try {
      return begun.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("A thread failed.", failed.getCause());
    } catch (InterruptedException stopped) {
      throw new AssertionError("The test was stopped.", stopped);
    }
  }
}
