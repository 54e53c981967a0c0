package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks, on whatever node: one expired token costs one call of Zoom. */
class OneRefreshOnManyNodesTest {

  private static final int EXPIRIES = 100;

  private final Cluster cluster = Cluster.shared();
  private final Node one = cluster.one();
  private final Node other = cluster.other();

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster);
  }

  @AfterEach
  void leave() {
    acme.leave();
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void refreshesOnceForSixtyFourThreadsOnTwoNodes() {
    acme.withExpiredToken();
    delayTheAnswer();
    List<String> answers = askTogether(32, one, other);
    assertThat(answers).hasSize(64).containsOnly(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void refreshesOncePerExpiryWhicheverOfThreeNodesIsFirst() {
    for (int expiry = 1; expiry <= EXPIRIES; expiry++) {
      acme.withExpiredToken();
      List<String> answers = askTogether(3, one, other, cluster.here());
      assertThat(answers).hasSize(9).containsOnly(acme.usableAsIssuedLast());
      assertThat(acme.rotations()).isEqualTo(expiry);
    }
    GoldenInvariant.holdsOn(cluster);
  }

  /** Long enough for everybody to come and wait. */
  private void delayTheAnswer() {
    cluster
        .zoom()
        .control(
            "POST",
            "faults",
            """
            {"method":"POST","path":"/oauth/token","delayMillis":500}""");
  }

  private List<String> askTogether(int threads, Node... nodes) {
    List<CompletableFuture<List<String>>> asked =
        Stream.of(nodes).map(node -> node.refresh(acme.grant(), threads)).toList();
    return asked.stream().map(CompletableFuture::join).flatMap(List::stream).toList();
  }
}
