package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All grants ever made; only the last issued pair of a live one opens anything. */
public final class Grants {

  private final Shelf<Grant> shelf;
  private final Map<String, String> idsByAccessToken = new HashMap<>();
  private final Map<String, String> idsByRefreshToken = new HashMap<>();
  private final Shelf<String> idsBySpentToken;
  private final Shelf<Integer> refreshes;

  Grants(Shelf<Grant> shelf, Shelf<String> idsBySpentToken, Shelf<Integer> refreshes) {
    this.shelf = shelf;
    this.idsBySpentToken = idsBySpentToken;
    this.refreshes = refreshes;
    shelf.all().forEach(this::index);
  }

  public List<Grant> all() {
    return shelf.all();
  }

  public List<Grant> live() {
    return shelf.where(grant -> !grant.revoked()).toList();
  }

  public Optional<Grant> live(String clientId, String userId) {
    return shelf
        .where(
            grant ->
                !grant.revoked()
                    && grant.clientId().equals(clientId)
                    && grant.userId().equals(userId))
        .findFirst();
  }

  /** Whether the app stands installed in the account, even if all its tokens there are dead. */
  public boolean installed(String clientId, String accountId) {
    return shelf
        .where(grant -> grant.clientId().equals(clientId) && grant.accountId().equals(accountId))
        .anyMatch(Grants::standsInstalled);
  }

  /** Whether this user once allowed the app and never took it back. */
  public boolean allowed(String clientId, String userId) {
    return shelf
        .where(grant -> grant.clientId().equals(clientId) && grant.userId().equals(userId))
        .anyMatch(Grants::standsInstalled);
  }

  /** The live grant whose current access token this is, expired or not. */
  public Optional<Grant> findByAccessToken(String token) {
    return Optional.ofNullable(idsByAccessToken.get(token)).flatMap(shelf::find);
  }

  /** The grant, live or ended, whose refresh token this is or was. */
  public Optional<Grant> everWith(String refreshToken) {
    return Optional.ofNullable(idsByRefreshToken.get(refreshToken))
        .or(() -> idsBySpentToken.find(Credential.fingerprint(refreshToken)))
        .flatMap(shelf::find);
  }

  public void countRefresh(Grant grant) {
    refreshes.put(grant.id(), refreshes(grant) + 1);
  }

  /** How many calls brought a refresh token of this grant, granted or not. */
  public int refreshes(Grant grant) {
    return refreshes.find(grant.id()).orElse(0);
  }

  public void save(Grant grant) {
    shelf.find(grant.id()).ifPresent(earlier -> forget(earlier, grant));
    shelf.put(grant.id(), grant);
    index(grant);
  }

  public void end(Grant grant, Ending why) {
    save(grant.ended(why));
  }

  void clear() {
    shelf.clear();
    idsBySpentToken.clear();
    refreshes.clear();
    idsByAccessToken.clear();
    idsByRefreshToken.clear();
  }

  private void index(Grant grant) {
    if (!grant.revoked()) {
      idsByAccessToken.put(grant.accessToken().value(), grant.id());
    }
    idsByRefreshToken.put(grant.refreshToken().value(), grant.id());
  }

  private static boolean standsInstalled(Grant grant) {
    return !grant.revoked() || grant.ending() != null && grant.ending() != Ending.UNINSTALLED;
  }

  private void forget(Grant earlier, Grant later) {
    idsByAccessToken.remove(earlier.accessToken().value());
    idsByRefreshToken.remove(earlier.refreshToken().value());
    if (!earlier.refreshToken().equals(later.refreshToken())) {
      idsBySpentToken.put(earlier.refreshToken().fingerprint(), earlier.id());
    }
  }
}
