package dev.foyer.core.inmemory;

import dev.foyer.core.grant.ConnectionId;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.grant.GrantOwner;
import dev.foyer.core.grant.HeldGrant;
import dev.foyer.core.grant.Lease;
import dev.foyer.core.grant.Setback;
import dev.foyer.core.grant.TokenGrant;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Grants and their leases in memory; the given clock stands for the database's. */
public final class InMemoryGrants implements Grants {
  private record Row(HeldGrant grant, long fence, Instant leasedUntil, int unanswered) {
    static Row first(HeldGrant grant) {
      return new Row(grant, 0, Instant.MIN, 0);
    }

    boolean freeAt(Instant now) {
      return !now.isBefore(leasedUntil);
    }

    Row leased(Instant until) {
      return new Row(
          with(grant.tokens(), grant.revision(), Optional.empty(), grant.forcedAt()),
          fence + 1,
          until,
          unanswered + 1);
    }

    Lease lease() {
      return new Lease(grant.key(), fence, grant.revision(), unanswered > 1);
    }

    Row free(Setback setback, boolean stillUnanswered) {
      return new Row(
          with(grant.tokens(), grant.revision(), Optional.of(setback), grant.forcedAt()),
          fence,
          Instant.MIN,
          stillUnanswered ? unanswered : 0);
    }

    Row rotated(TokenGrant next, Optional<Instant> forcedAt) {
      return new Row(
          with(next, grant.revision() + 1, Optional.empty(), forcedAt), fence, Instant.MIN, 0);
    }

    private HeldGrant with(
        TokenGrant tokens, long revision, Optional<Setback> setback, Optional<Instant> forcedAt) {
      return new HeldGrant(grant.key(), grant.owner(), tokens, revision, setback, forcedAt);
    }
  }

  private final InMemoryStore store;
  private final Table<GrantKey, Row> rows;
  private final InstantSource clock;

  public InMemoryGrants(InMemoryStore store, InstantSource clock) {
    this.store = store;
    this.rows = new Table<>(store);
    this.clock = clock;
  }

  @Override
  public void add(GrantKey key, GrantOwner owner, TokenGrant tokens) {
    rows.add(key, Row.first(HeldGrant.first(key, owner, tokens)));
  }

  @Override
  public Optional<HeldGrant> find(GrantKey key) {
    return rows.find(key).map(Row::grant);
  }

  @Override
  public Optional<Lease> lease(HeldGrant seen, Duration length) {
    return store.alone(
        () ->
            rows.find(seen.key())
                .filter(row -> row.grant().revision() == seen.revision())
                .filter(row -> row.freeAt(clock.instant()))
                .map(row -> row.leased(clock.instant().plus(length)))
                .map(
                    row -> {
                      rows.put(seen.key(), row);
                      return row.lease();
                    }));
  }

  /** Memory doesn't fail. */
  @Override
  public void setAside(Lease lease, TokenGrant next) {}

  @Override
  public boolean rotate(Lease lease, TokenGrant next, Optional<Instant> forcedAt) {
    return store.alone(
        () -> {
          Optional<Row> held = heldBy(lease);
          held.ifPresent(row -> rows.put(lease.key(), row.rotated(next, forcedAt)));
          return held.isPresent();
        });
  }

  @Override
  public void release(Lease lease, Setback setback, boolean unanswered) {
    store.alone(
        () -> {
          heldBy(lease).ifPresent(row -> rows.put(lease.key(), row.free(setback, unanswered)));
          return true;
        });
  }

  @Override
  public void erase(GrantKey key) {
    rows.remove(key);
  }

  @Override
  public Optional<GrantKey> newest(OrganizationId organization, ConnectionId connection) {
    return rows
        .where(
            row ->
                row.grant().key().organization().equals(organization)
                    && row.grant().key().connection().equals(connection))
        .stream()
        .map(row -> row.grant().key())
        .max(Comparator.comparingInt(GrantKey::generation));
  }

  @Override
  public boolean sharedWithAnother(GrantOwner owner, GrantKey except) {
    return !rows.where(
            row ->
                !row.grant().key().equals(except) && wouldDieTogether(row.grant().owner(), owner))
        .isEmpty();
  }

  /** All live grants, in no order. */
  public List<HeldGrant> all() {
    return rows.where(_ -> true).stream().map(Row::grant).toList();
  }

  private Optional<Row> heldBy(Lease lease) {
    return rows.find(lease.key()).filter(row -> row.fence() == lease.fence());
  }

  private static boolean wouldDieTogether(GrantOwner one, GrantOwner other) {
    return one.app() == other.app()
        && one.environment().equals(other.environment())
        && one.account().equals(other.account())
        && (one.app() == ZoomApp.ORGANIZATION || one.user().equals(other.user()));
  }
}
