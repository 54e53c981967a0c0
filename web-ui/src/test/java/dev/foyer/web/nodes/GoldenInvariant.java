package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.platform.Secret;
import java.util.List;

/** What holds whenever all nodes have come to rest, whatever was frozen or killed before. */
final class GoldenInvariant {

  private GoldenInvariant() {}

  /** A token pair, for comparison; it prints as masks. */
  private record Pair(Secret access, Secret refresh) {}

  /** Every pair that lives at Zoom is stored, and no other; so nobody lapsed without cause. */
  static void holdsOn(Cluster cluster) {
    holdsWithLossesOn(cluster, 0);
  }

  /** Pairs that live at Zoom and that nobody has any more: they went with a killed node. */
  static void holdsWithLossesOn(Cluster cluster, int losses) {
    List<Pair> alive = alive(cluster);
    List<Pair> stored = stored(cluster);
    assertThat(alive).containsAll(stored).hasSize(stored.size() + losses);
    assertThat(cluster.refreshCalls(200))
        .as("refresh calls are rotations")
        .isEqualTo(rotations(cluster));
    assertThat(grantsOfConnectionsThatAreOver(cluster)).as("resurrected").isZero();
  }

  private static List<Pair> stored(Cluster cluster) {
    return cluster.stored().stream()
        .map(HeldGrant::tokens)
        .map(tokens -> new Pair(tokens.accessToken(), tokens.refreshToken()))
        .toList();
  }

  private static List<Pair> alive(Cluster cluster) {
    return cluster.given().stream()
        .filter(given -> !given.path("revoked").asBoolean())
        .map(
            given ->
                new Pair(
                    Secret.of(given.path("access_token").asString()),
                    Secret.of(given.path("refresh_token").asString())))
        .toList();
  }

  private static long rotations(Cluster cluster) {
    return cluster.given().stream().mapToLong(given -> given.path("rotations").asLong()).sum();
  }

  private static long grantsOfConnectionsThatAreOver(Cluster cluster) {
    return cluster
        .database()
        .sql(
            """
            SELECT COUNT(*) FROM zoom_grant g
            JOIN organization_connection c
              ON c.organization_id = g.organization_id AND c.id = g.connection_id
            WHERE c.state IN ('ENDED', 'LAPSED', 'LAPSED_STANDBY') OR c.generation <> g.generation
            """)
        .query(Long.class)
        .single();
  }
}
