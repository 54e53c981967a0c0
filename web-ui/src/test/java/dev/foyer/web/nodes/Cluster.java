package dev.foyer.web.nodes;

import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.persistence.TestDatabase;
import dev.foyer.web.whole.Acme;
import dev.foyer.web.whole.RealParts;
import dev.foyer.web.whole.SimulatedZoom;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * Nodes on one database and one simulated Zoom, which this process runs for them. All tests share
 * one, since nodes take long to start; it ends with this process.
 */
final class Cluster implements AutoCloseable {

  private static final String NO_WORKERS = "db-scheduler.enabled=false";

  private final String name;
  private final TestDatabase database;
  private final NodeHere here;
  private final Acme acme;
  private final List<NodeProcess> processes = new CopyOnWriteArrayList<>();
  private final NodeProcess one;
  private final NodeProcess other;
  private NodeProcess spare;

  private Cluster(String name, TestDatabase database, NodeHere here) {
    this.name = name;
    this.database = database;
    this.here = here;
    this.one = starting("one", NO_WORKERS);
    this.other = starting("other", NO_WORKERS);
    this.spare = starting("victim", NO_WORKERS);
    this.acme = Acme.founded(here.parts());
  }

  /** Started, and with it this process as its first node, by whoever asks first. */
  static Cluster shared() {
    return Shared.CLUSTER;
  }

  private static final class Shared {
    private static final Cluster CLUSTER = start("cluster");

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(CLUSTER::close));
    }
  }

  private static Cluster start(String name) {
    TestDatabase database = TestDatabase.fresh();
    String[] settings =
        Stream.of(
                Stream.of(database.properties()),
                Stream.of("foyer.home=" + home(name, "here"), "foyer.simulator.port=0", NO_WORKERS))
            .flatMap(settingsOf -> settingsOf)
            .toArray(String[]::new);
    return new Cluster(
        name, database, new NodeHere(RealParts.start(NodeMain.WithStops.class, settings)));
  }

  /** A node in a process of its own, which others use too: nobody may kill it. */
  NodeProcess one() {
    return one.ready();
  }

  /** Another one like it. */
  NodeProcess other() {
    return other.ready();
  }

  /** A node to be killed. The next one starts already, on the same home. */
  NodeProcess victim() {
    NodeProcess victim = spare;
    spare = starting("victim", NO_WORKERS);
    return victim.ready();
  }

  /** A node that reaches the database through a line. */
  NodeProcess behind(Line line) {
    return starting("cut-off", NO_WORKERS, "foyer.database.url=" + through(line)).ready();
  }

  private String through(Line line) {
    return database.url().replaceFirst(":\\d+/", ":" + line.port() + "/");
  }

  /** Where the database listens. */
  int databasePort() {
    Matcher port = Pattern.compile(":(\\d+)/").matcher(database.url());
    if (!port.find()) {
      throw new IllegalStateException("The database has no port");
    }
    return Integer.parseInt(port.group(1));
  }

  /** One more node, which runs jobs; whoever wants to use it waits until it is ready. */
  NodeProcess startingWorker(String node) {
    return starting(node, "db-scheduler.polling-interval=100ms");
  }

  private NodeProcess starting(String node, String... more) {
    Path home = home(name, node);
    Map<String, String> settings = new LinkedHashMap<>();
    Stream.of(
            Stream.of(database.properties()),
            Stream.of(
                "foyer.home=" + home,
                "foyer.simulator.uri=" + zoom().address(),
                "spring.main.lazy-initialization=true",
                "logging.threshold.console=off"),
            Stream.of(more))
        .flatMap(settingsOf -> settingsOf)
        .map(setting -> setting.split("=", 2))
        .forEach(setting -> settings.put(setting[0], setting[1]));
    NodeProcess process =
        NodeProcess.starting(
            node,
            home.resolve("errors.log"),
            settings.entrySet().stream().map(setting -> "--" + setting).toList());
    processes.add(process);
    return process;
  }

  private static Path home(String cluster, String node) {
    return Path.of("target", "homes", cluster + "-" + ProcessHandle.current().pid(), node)
        .toAbsolutePath();
  }

  /** The one organization, since the simulator has one Zoom account that fits. */
  Acme acme() {
    return acme;
  }

  NodeHere here() {
    return here;
  }

  SimulatedZoom zoom() {
    return here.parts().zoom();
  }

  JdbcClient database() {
    return here.parts().part(JdbcClient.class);
  }

  /** What is stored of all grants. */
  List<HeldGrant> stored() {
    return database()
        .sql("SELECT organization_id, connection_id, generation FROM zoom_grant")
        .query((row, _) -> Rows.grant(row))
        .list()
        .stream()
        .flatMap(key -> stored(key).stream())
        .toList();
  }

  private Collection<HeldGrant> stored(GrantKey key) {
    return here.parts().part(Grants.class).find(key).stream().toList();
  }

  /** All grants that the simulator ever gave. */
  List<JsonNode> given() {
    return zoom().control("GET", "grants", "").path("grants").values().stream().toList();
  }

  /** The refresh calls that the simulator answered like this, since it began. */
  long refreshCalls(int status) {
    return zoom().control("GET", "calls", "").path("calls").values().stream()
        .filter(call -> call.path("grantType").asString().equals("refresh_token"))
        .filter(call -> call.path("status").asInt() == status)
        .count();
  }

  @Override
  public void close() {
    processes.forEach(NodeProcess::close);
    here.close();
  }
}
