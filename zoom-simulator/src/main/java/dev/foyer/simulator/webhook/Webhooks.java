package dev.foyer.simulator.webhook;

import dev.foyer.simulator.webhook.Delivery.State;
import dev.foyer.simulator.webhook.Manner.Mode;
import dev.foyer.simulator.world.App;
import dev.foyer.simulator.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings events to the apps' endpoints in the background, the way the manner says. First tries wait
 * in real time, retries for the simulated clock.
 */
public final class Webhooks implements AutoCloseable {

  private final World world;
  private final DeliveryLog log = new DeliveryLog();
  private final Alarms alarms = new Alarms();
  private final Envelopes envelopes;
  private final Rounds rounds;
  private final Validations validations;
  private volatile Manner manner = Manner.atFirst();

  public Webhooks(World world) {
    this.world = world;
    envelopes = new Envelopes(world);
    Courier courier = new Courier();
    rounds = new Rounds(world, log, courier, envelopes, () -> manner);
    validations = new Validations(world, courier, envelopes);
  }

  /** Sends an event on its way, or loses it. */
  void post(Event event) {
    App app = world.app(event.clientId());
    boolean lost = manner.mode() == Mode.LOST || validations.isDisabled(app);
    Delivery delivery = begun(event, lost ? State.LOST : State.WAITING);
    if (!lost) {
      wake(delivery);
    }
  }

  public Manner manner() {
    return manner;
  }

  /** Changes how events travel; what waits is seen to as well. */
  public void travel(Manner other) {
    manner = other;
    log.all().stream().filter(each -> each.state() == State.WAITING).forEach(this::wake);
  }

  /** Sends all that is pending at once, in the manner's order, and tells how many there were. */
  public int deliverNow() {
    List<Delivery> claimed = log.claim(_ -> true);
    ordered(claimed).forEach(rounds::next);
    watchRetries();
    return claimed.size();
  }

  /** Sends somebody's own words at once, with these headers added or replaced. */
  public Delivery send(OwnEvent own) {
    App app = world.app(own.clientId());
    Delivery begun = begun(own.event(), State.SENDING);
    Delivery sent = rounds.send(begun.carrying(own.headers(envelopes, app)), own.copies(), true);
    watchRetries();
    return sent;
  }

  /** Sends an earlier delivery once more, with the very same headers or stamped anew. */
  public Optional<Delivery> replay(String id, boolean restamp) {
    Optional<Delivery> earlier = log.find(id);
    return earlier.map(
        found -> {
          App app = world.app(found.event().clientId());
          boolean stamp = restamp || found.headers().isEmpty();
          Map<String, String> headers =
              stamp ? envelopes.of(app, found.event().body(), manner) : found.headers();
          return rounds.send(begun(found.event(), State.SENDING).carrying(headers), 1, false);
        });
  }

  /** Asks an endpoint to prove that it knows the app's webhook secret. */
  public Validation validate(App app) {
    return validations.ask(app);
  }

  public Optional<Validation> validation(App app) {
    return validations.last(app);
  }

  /** Sees to the retries that are due after the simulated clock was set. */
  public void clockMoved() {
    alarms.retriesIn(Duration.ZERO, () -> rounds.later(this::retryWhatIsDue));
  }

  public List<Delivery> all() {
    return log.all();
  }

  public void forget() {
    log.forget();
    alarms.stopRetries();
  }

  /** Forgets everything and goes back to fine weather. */
  public void reset() {
    forget();
    validations.forget();
    manner = Manner.atFirst();
  }

  @Override
  public void close() {
    alarms.close();
    rounds.close();
  }

  private Delivery begun(Event event, State state) {
    App app = world.app(event.clientId());
    Delivery delivery =
        Delivery.begun(world.chance().id(), event, app.eventEndpoint(), world.instant(), state);
    log.add(delivery);
    return delivery;
  }

  private void wake(Delivery delivery) {
    if (manner.mode() == Mode.ON) {
      alarms.in(
          Duration.ofMillis(manner.delayMillis()), () -> rounds.later(() -> first(delivery.id())));
    }
  }

  private void first(String id) {
    if (manner.mode() != Mode.ON || manner.reorder() && log.isOvertaken(id)) {
      return;
    }
    boolean all = manner.reorder();
    ordered(log.claim(each -> each.state() == State.WAITING && (all || each.id().equals(id))))
        .forEach(rounds::next);
    watchRetries();
  }

  private void retryWhatIsDue() {
    Instant now = world.instant();
    log.claim(each -> Optional.ofNullable(each.nextAt()).filter(at -> !at.isAfter(now)).isPresent())
        .forEach(rounds::next);
    watchRetries();
  }

  private void watchRetries() {
    if (!world.isFrozen()) {
      log.nextRetry()
          .map(at -> Duration.between(world.instant(), at))
          .ifPresent(wait -> alarms.retriesIn(wait, () -> rounds.later(this::retryWhatIsDue)));
    }
  }

  private List<Delivery> ordered(List<Delivery> oldestFirst) {
    return manner.reorder() ? oldestFirst.reversed() : oldestFirst;
  }
}
