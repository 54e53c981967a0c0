package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.Diagnosis;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.HealthSpell;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ConnectionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link HealthHistory} promises. */
public abstract class HealthHistoryContract extends PortContract {
  private static final Diagnosis SOUND = new Diagnosis.Sound();
  private static final Diagnosis DOUBTFUL = new Diagnosis.Doubtful(Doubt.ZOOM_IN_TROUBLE);

  private HealthHistory history() {
    return ports().healthHistory();
  }

  @Test
  void letsASpellGrowWhileTheFindingIsTheSame() {
    ConnectionId connection = new ConnectionId(given.id());
    history().note(acme.id(), connection, SOUND, at(0));
    history().note(acme.id(), connection, SOUND, at(60));
    history().note(acme.id(), connection, DOUBTFUL, at(120));
    history().note(acme.id(), connection, SOUND, at(180));
    assertThat(history().of(acme.id(), connection, at(-1)))
        .containsExactly(
            new HealthSpell(acme.id(), connection, SOUND, at(180), at(180)),
            new HealthSpell(acme.id(), connection, DOUBTFUL, at(120), at(120)),
            new HealthSpell(acme.id(), connection, SOUND, at(0), at(60)));
  }

  @Test
  void keepsEveryFinding() {
    ConnectionId connection = new ConnectionId(given.id());
    List<Diagnosis> findings = new ArrayList<>(List.of(SOUND, new Diagnosis.Unclear()));
    for (Doubt doubt : Doubt.values()) {
      findings.add(new Diagnosis.Doubtful(doubt));
    }
    for (LapseReason reason : LapseReason.values()) {
      findings.add(new Diagnosis.Suspected(reason));
      findings.add(new Diagnosis.Lost(reason));
    }
    int second = 0;
    for (Diagnosis found : Every.variantOf(Diagnosis.class, findings)) {
      history().note(acme.id(), connection, found, at(second));
      assertThat(history().of(acme.id(), connection, at(-1)).getFirst())
          .isEqualTo(new HealthSpell(acme.id(), connection, found, at(second), at(second)));
      second++;
    }
  }

  @Test
  void tellsOnlyWhatLastedUntilLately() {
    ConnectionId connection = new ConnectionId(given.id());
    history().note(acme.id(), connection, SOUND, at(0));
    history().note(acme.id(), connection, DOUBTFUL, at(10));
    assertThat(history().of(acme.id(), connection, at(5)))
        .extracting(HealthSpell::found)
        .containsExactly(DOUBTFUL);
  }

  @Test
  void keepsConnectionsAndOrganizationsApart() {
    ConnectionId connection = new ConnectionId(given.id());
    history().note(acme.id(), connection, SOUND, at(0));
    assertThat(history().of(other.id(), connection, at(-1))).isEmpty();
    assertThat(history().of(acme.id(), new ConnectionId(given.id()), at(-1))).isEmpty();
  }

  @Test
  void tellsWhichConnectionsWereCheckedLately() {
    ConnectionId old = new ConnectionId(given.id());
    ConnectionId first = new ConnectionId(given.id());
    ConnectionId second = new ConnectionId(given.id());
    history().note(acme.id(), old, SOUND, at(-60));
    history().note(acme.id(), second, SOUND, at(0));
    history().note(acme.id(), first, SOUND, at(1));
    history().note(acme.id(), second, DOUBTFUL, at(2));
    history().note(other.id(), new ConnectionId(given.id()), SOUND, at(3));
    assertThat(history().checked(acme.id(), at(-60), 10)).containsExactly(second, first);
    assertThat(history().checked(acme.id(), at(-60), 1)).containsExactly(second);
  }

  private Instant at(int seconds) {
    return given.now().plusSeconds(seconds);
  }
}
