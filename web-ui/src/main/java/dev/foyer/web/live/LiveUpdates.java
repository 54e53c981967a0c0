package dev.foyer.web.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.usecase.FollowJournal;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.usecase.FollowMessages;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages when their organization's journal has moved or somebody there was told
 * something, whoever did it: this node, another one, the shell. One look per round and organization
 * that somebody has open; none for the others.
 */
public final class LiveUpdates implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);

  private final FollowJournal followJournal;
  private final FollowMessages followMessages;
  private final ScheduledExecutorService rounds;
  private final Map<OrganizationId, Followed> followed = new ConcurrentHashMap<>();

  private record Newest(Optional<EntryId> entry, Optional<MessageId> message) {}

  private record Subscription(UI ui, Runnable change) {}

  /**
   * What was seen last. A transaction may commit after one that began later, and then leaves the
   * newest one where it was: so every change is followed by one more look in the next round.
   */
  private record Followed(Newest seen, boolean lookAgain, Set<Subscription> subscriptions) {

    Followed with(Newest newest) {
      return new Followed(newest, !newest.equals(seen), subscriptions);
    }
  }

  /** Looks every so often, until it is closed; it closes the executor too. */
  public LiveUpdates(
      FollowJournal followJournal,
      FollowMessages followMessages,
      ScheduledExecutorService rounds,
      Duration every) {
    this.followJournal = followJournal;
    this.followMessages = followMessages;
    this.rounds = rounds;
    rounds.scheduleWithFixedDelay(
        this::lookAtAll, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Runs the change with the view's lock held, each time something happens while it is open. */
  public void follow(Component view, OrganizationId organization, Runnable change) {
    view.addAttachListener(
        attached -> {
          Registration subscription =
              subscribe(organization, new Subscription(attached.getUI(), change));
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                subscription.remove();
              });
        });
  }

  /** Whether anybody has a page of this organization open here. */
  boolean follows(OrganizationId organization) {
    return followed.containsKey(organization);
  }

  private Registration subscribe(OrganizationId organization, Subscription subscription) {
    Newest newest = newest(organization);
    followed.compute(
        organization,
        (_, before) -> {
          Followed now =
              before == null ? new Followed(newest, false, ConcurrentHashMap.newKeySet()) : before;
          now.subscriptions().add(subscription);
          return now;
        });
    return () -> unsubscribe(organization, subscription);
  }

  private void unsubscribe(OrganizationId organization, Subscription subscription) {
    followed.computeIfPresent(
        organization,
        (_, now) -> {
          now.subscriptions().remove(subscription);
          return now.subscriptions().isEmpty() ? null : now;
        });
  }

  private void lookAtAll() {
    followed.keySet().forEach(this::look);
  }

  private void look(OrganizationId organization) {
    try {
      Newest newest = newest(organization);
      Optional<Followed> before = Optional.ofNullable(followed.get(organization));
      followed.computeIfPresent(organization, (_, now) -> now.with(newest));
      before
          .filter(known -> known.lookAgain() || !known.seen().equals(newest))
          .ifPresent(known -> known.subscriptions().forEach(LiveUpdates::tell));
    } catch (RuntimeException theStoreIsAway) {
      LOG.warn("What happens can't be followed now; the next round tries again.", theStoreIsAway);
    }
  }

  private Newest newest(OrganizationId organization) {
    return new Newest(followJournal.handle(organization), followMessages.handle(organization));
  }

  private static void tell(Subscription subscription) {
    try {
      subscription.ui().access(subscription.change()::run);
    } catch (UIDetachedException closedMeanwhile) {
      LOG.debug("A page was closed while it was to be told of a change.");
    }
  }

  @Override
  public void close() {
    rounds.shutdownNow();
  }
}
