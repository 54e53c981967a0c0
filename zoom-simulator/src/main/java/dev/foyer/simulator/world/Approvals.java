package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import java.time.Instant;

/**
 * Which apps the admins of an account have taken their approval from; all are approved at first.
 */
public final class Approvals {

  private final Shelf<Instant> takenAt;

  Approvals(Shelf<Instant> takenAt) {
    this.takenAt = takenAt;
  }

  public boolean given(String clientId, String accountId) {
    return takenAt.find(key(clientId, accountId)).isEmpty();
  }

  public void give(String clientId, String accountId) {
    takenAt.remove(key(clientId, accountId));
  }

  public void take(String clientId, String accountId, Instant now) {
    takenAt.put(key(clientId, accountId), now);
  }

  void clear() {
    takenAt.clear();
  }

  private static String key(String clientId, String accountId) {
    return clientId + "/" + accountId;
  }
}
