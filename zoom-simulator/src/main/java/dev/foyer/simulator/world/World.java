package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import dev.foyer.simulator.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The whole simulated Zoom. It is read and changed only inside {@link #transaction}, one caller at
 * a time.
 */
public final class World implements InstantSource {

  private static final String ONLY = "settings";

  private final ReentrantLock lock = new ReentrantLock();
  private final Store store;
  private final InstantSource realClock;
  private final Chance chance = new Chance();
  private final Shelf<Account> accounts;
  private final Shelf<App> apps;
  private final Shelf<Code> codes;
  private final Shelf<String> sessions;
  private final Shelf<WorldSettings> settings;
  private final Users users;
  private final Roles roles;
  private final Grants grants;
  private final Meetings meetings;
  private final Approvals approvals;
  private final List<Runnable> afterCommit = new ArrayList<>();

  public World(Store store, InstantSource realClock) {
    this.store = store;
    this.realClock = realClock;
    accounts = store.shelf("accounts", Account.class);
    apps = store.shelf("apps", App.class);
    codes = store.shelf("codes", Code.class);
    sessions = store.shelf("sessions", String.class);
    settings = store.shelf("settings", WorldSettings.class);
    users = new Users(store.shelf("users", User.class));
    roles = new Roles(store.shelf("roles", Role.class));
    grants =
        new Grants(
            store.shelf("grants", Grant.class),
            store.shelf("spent", String.class),
            store.shelf("refreshes", Integer.class));
    meetings =
        new Meetings(store.shelf("meetings", Meeting.class), store.shelf("writes", Integer.class));
    approvals = new Approvals(store.shelf("disapprovals", Instant.class));
  }

  /** Does the work alone in the world and stores what it changed before it returns. */
  public <T> T transaction(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      store.commit();
      afterCommit.forEach(Runnable::run);
      return result;
    } finally {
      afterCommit.clear();
      lock.unlock();
    }
  }

  /** Has something done as soon as what this transaction changes is stored. */
  public void afterCommit(Runnable work) {
    afterCommit.add(work);
  }

  /** The simulated time: the real one moved by the clock's offset, or the moment it was frozen. */
  @Override
  public Instant instant() {
    WorldSettings now = settings();
    Instant frozen = now.frozenAt();
    return frozen == null ? realTime().plusSeconds(now.clockOffsetSeconds()) : frozen;
  }

  /** The time of the machine, for what must not stand still with the simulated clock. */
  public Instant realTime() {
    return realClock.instant();
  }

  public boolean isFrozen() {
    return settings().frozenAt() != null;
  }

  public WorldSettings settings() {
    return settings.find(ONLY).orElseGet(WorldSettings::atFirst);
  }

  public void change(WorldSettings others) {
    settings.put(ONLY, others);
  }

  public Chance chance() {
    return chance;
  }

  public Shelf<Account> accounts() {
    return accounts;
  }

  public Account account(String id) {
    return accounts.find(id).orElseThrow(() -> new IllegalStateException("No account " + id));
  }

  public Shelf<App> apps() {
    return apps;
  }

  public App app(String clientId) {
    return apps.find(clientId).orElseThrow(() -> new IllegalStateException("No app " + clientId));
  }

  public Shelf<Code> codes() {
    return codes;
  }

  /** Who is signed in, by the browser's session. */
  public Shelf<String> sessions() {
    return sessions;
  }

  public Users users() {
    return users;
  }

  public Roles roles() {
    return roles;
  }

  public Grants grants() {
    return grants;
  }

  public Meetings meetings() {
    return meetings;
  }

  public Approvals approvals() {
    return approvals;
  }

  public boolean isEmpty() {
    return accounts.all().isEmpty();
  }

  /** Forgets everything, settings and sessions included. */
  public void clear() {
    List.of(accounts, apps, codes, sessions, settings).forEach(Shelf::clear);
    users.clear();
    roles.clear();
    grants.clear();
    meetings.clear();
    approvals.clear();
  }
}
