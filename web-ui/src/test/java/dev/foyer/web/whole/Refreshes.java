package dev.foyer.web.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.foyer.core.Foyer;
import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.Disconnect;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.connection.usecase.UsableAccess;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.TokenGrant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The refreshes of one organization's grant, from both sides, and what must hold of them whenever
 * all is quiet: Foyer keeps the pair that Zoom issued last, Zoom rotated as often as it was asked,
 * and nobody has lapsed whom Zoom did not end.
 */
final class Refreshes {

  private static final String ZOE = "zoe@acme.example";

  private final RealParts parts;
  private final Acme acme;
  private OrganizationConnection.Active connection;
  private int rotationsBefore;

  private Refreshes(RealParts parts, Acme acme, OrganizationConnection.Active connection) {
    this.parts = parts;
    this.acme = acme;
    this.connection = connection;
  }

  static Refreshes of(RealParts parts, Acme acme) {
    Refreshes refreshes = new Refreshes(parts, acme, acme.connect(ZOE));
    refreshes.settle();
    return refreshes;
  }

  /** The next test begins with a fresh connection and a Zoom that behaves. */
  Refreshes anew() {
    zoom("DELETE", "faults", "");
    zoom(
        "PUT",
        "settings",
        """
        {"refuseSecrets":false,"omitRefreshToken":false,"clockOffsetSeconds":0}""");
    parts
        .foyer()
        .connections()
        .disconnect()
        .handle(new Disconnect.Command(acme.id(), acme.byAda()));
    connection = acme.connect(ZOE);
    settle();
    return this;
  }

  /** Lets the jobs come to rest that a new connection brings. */
  private void settle() {
    await().atMost(Duration.ofSeconds(30)).until(() -> jobsDue() == 0);
    zoom("DELETE", "calls", "");
    rotationsBefore = rotations();
  }

  /** Journals are chained every few seconds, for ever. */
  private int jobsDue() {
    return database()
        .sql(
            """
            SELECT COUNT(*) FROM scheduled_tasks
            WHERE (picked OR execution_time < UTC_TIMESTAMP(6) + INTERVAL 10 SECOND)
              AND task_instance NOT LIKE 'CHAIN_JOURNALS%'
            """)
        .query(Integer.class)
        .single();
  }

  GrantKey grant() {
    return connection.grant();
  }

  Acme acme() {
    return acme;
  }

  JdbcClient database() {
    return parts.part(JdbcClient.class);
  }

  JsonNode zoom(String method, String path, String body) {
    return parts.zoom().control(method, path, body);
  }

  /** A fault of the token endpoint; without a status it is only late or dropped. */
  void fault(String fields) {
    zoom("POST", "faults", "{\"path\":\"/oauth/token\"," + fields + "}");
  }

  UsableAccess.Outcome fresh() {
    return access(parts.foyer(), new UsableAccess.Command.Fresh(grant()));
  }

  /** Refreshes ahead of need. */
  UsableAccess.Outcome renew() {
    return renewOn(parts.foyer());
  }

  UsableAccess.Outcome renewOn(Foyer node) {
    return access(node, new UsableAccess.Command.NewerThan(grant(), held().revision()));
  }

  UsableAccess.Outcome insteadOf(Access refused) {
    return access(parts.foyer(), new UsableAccess.Command.InsteadOf(grant(), refused));
  }

  Access access() {
    return Access.of(held().owner(), stored().accessToken());
  }

  static UsableAccess.Outcome access(Foyer node, UsableAccess.Command command) {
    return node.connections().usableAccess().handle(command);
  }

  /** Many renew the same token at once, spread over these nodes. */
  List<UsableAccess.Outcome> allRenew(int threads, Foyer... nodes) throws InterruptedException {
    UsableAccess.Command command = new UsableAccess.Command.NewerThan(grant(), held().revision());
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<UsableAccess.Outcome>> asking =
          Stream.iterate(0, thread -> thread + 1)
              .limit(threads)
              .<Callable<UsableAccess.Outcome>>map(
                  thread -> () -> access(nodes[thread % nodes.length], command))
              .toList();
      return executor.invokeAll(asking).stream().map(Future::resultNow).toList();
    }
  }

  /** Waits until somebody holds the lease, which is shortly before Zoom is called. */
  void awaitLease() {
    await()
        .pollInterval(Duration.ofMillis(10))
        .until(
            () ->
                database()
                    .sql("SELECT EXISTS (SELECT 1 FROM zoom_grant WHERE lease_until IS NOT NULL)")
                    .query(Boolean.class)
                    .single());
  }

  HeldGrant held() {
    return parts.grants().find(grant()).orElseThrow();
  }

  TokenGrant stored() {
    return held().tokens();
  }

  /** The live grant at Zoom, if there is one. */
  Optional<JsonNode> atZoom() {
    return grantsOfZoe().filter(given -> !given.path("revoked").asBoolean()).findFirst();
  }

  OrganizationConnection state() {
    ShowConnection.Outcome outcome =
        parts
            .foyer()
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(acme.id(), acme.byAda()));
    return ((ShowConnection.Outcome.Shown) outcome).newest().orElseThrow();
  }

  int calls() {
    return zoom("GET", "calls", "").path("tokenRefreshes").asInt();
  }

  /** Calls that Zoom answered with a pair. */
  int granted() {
    return (int)
        StreamSupport.stream(zoom("GET", "calls", "").path("calls").spliterator(), false)
            .filter(call -> call.path("grantType").asString().equals("refresh_token"))
            .filter(call -> call.path("status").asInt() == 200)
            .count();
  }

  int rotationsSince() {
    return rotations() - rotationsBefore;
  }

  void assertGolden() {
    JsonNode issued = atZoom().orElseThrow();
    assertThat(stored().accessToken().reveal()).isEqualTo(issued.path("access_token").asString());
    assertThat(stored().refreshToken().reveal()).isEqualTo(issued.path("refresh_token").asString());
    assertThat(granted()).as("refresh calls are rotations").isEqualTo(rotationsSince());
    assertThat(state()).as("nobody has lapsed").isEqualTo(connection);
  }

  private int rotations() {
    return grantsOfZoe().mapToInt(given -> given.path("rotations").asInt()).sum();
  }

  private Stream<JsonNode> grantsOfZoe() {
    return StreamSupport.stream(zoom("GET", "grants", "").path("grants").spliterator(), false)
        .filter(given -> given.path("email").asString().equals(ZOE));
  }
}
