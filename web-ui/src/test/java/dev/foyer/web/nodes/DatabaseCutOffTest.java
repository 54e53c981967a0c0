package dev.foyer.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A node loses its database between Zoom's answer and the commit. */
class DatabaseCutOffTest {

  private final Cluster cluster = Cluster.shared();
  private final Line line = Line.to(cluster.databasePort());
  private final NodeProcess node = cluster.behind(line);

  private ConnectedAcme acme;

  @BeforeEach
  void connect() {
    acme = ConnectedAcme.on(cluster).withExpiredToken();
  }

  @AfterEach
  void leave() {
    node.close();
    line.close();
    acme.leave();
    GoldenInvariant.holdsOn(cluster);
  }

  @Test
  void keepsThePairUntilTheDatabaseIsBack() {
    CompletableFuture<String> asked = node.refreshUntil(Point.AFTER_THE_ANSWER, acme.grant());
    line.cut();
    node.goOn(Point.AFTER_THE_ANSWER);
    assertThat(asked.join()).startsWith(NodeCommands.FAILED);
    line.mend();
    assertThat(node.refresh(acme.grant()).join()).isEqualTo(acme.usableAsIssuedLast());
    assertThat(acme.rotations()).isEqualTo(1);
    GoldenInvariant.holdsOn(cluster);
  }
}
