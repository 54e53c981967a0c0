package dev.foyer.web.nodes;

import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.RunningFoyer;
import dev.foyer.web.inmemory.WebBrowser;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.SimulatedZoom;
import java.net.URI;
import java.util.stream.Stream;

/**
 * Two web applications with one public address, one database and one simulated Zoom: as behind a
 * balancer that sends requests to either.
 */
final class TwoWebApplications implements AutoCloseable {

  private final RunningFoyer one;
  private final RunningFoyer other;
  private final Acme acme;

  private TwoWebApplications(RunningFoyer one, RunningFoyer other) {
    this.one = one;
    this.other = other;
    this.acme = Acme.founded(one.foyer(), zoom());
  }

  static TwoWebApplications start(String name) {
    TestDatabase database = TestDatabase.fresh();
    RunningFoyer one = RunningFoyer.startIn(name + "-one", database.properties());
    String[] likeOne = {
      "foyer.public-url=" + one.address(), "foyer.simulator.uri=" + one.simulator()
    };
    RunningFoyer other =
        RunningFoyer.startIn(
            name + "-other",
            Stream.of(database.properties(), likeOne).flatMap(Stream::of).toArray(String[]::new));
    return new TwoWebApplications(one, other);
  }

  /** A new browser, in front of one of them. */
  WebBrowser browser() {
    return new WebBrowser(port(one));
  }

  /** The same browser, sent to the other one. */
  WebBrowser atTheOther(WebBrowser browser) {
    return browser.at(port(other));
  }

  Acme acme() {
    return acme;
  }

  SimulatedZoom zoom() {
    return new SimulatedZoom(one.simulator());
  }

  @Override
  public void close() {
    other.close();
    one.close();
  }

  private static int port(RunningFoyer web) {
    return URI.create(web.address()).getPort();
  }
}
