package dev.foyer.core.inmemory;

import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Messages in memory. */
public final class InMemoryMessages implements Messages {
  private static final Comparator<MessageId> BY_ID =
      Comparator.comparing(MessageId::value, InMemoryStore.BY_BYTES);

  private record Told(MemberId to, String key) {}

  private final InMemoryStore store;
  private final Table<Key<MessageId>, Message> messages;
  private final Table<Key<Told>, MessageId> told;

  public InMemoryMessages(InMemoryStore store) {
    this.store = store;
    this.messages = new Table<>(store);
    this.told = new Table<>(store);
  }

  @Override
  public boolean add(Message message) {
    return store.wholly(
        () -> {
          boolean isNew =
              told.insert(
                  new Key<>(message.organization(), new Told(message.to(), message.key())),
                  message.id());
          if (isNew) {
            messages.add(new Key<>(message.organization(), message.id()), message);
          }
          return isNew;
        });
  }

  /** Everything that an organization's members were told. */
  public List<Message> all(OrganizationId organization) {
    return messages.where(message -> message.organization().equals(organization));
  }

  @Override
  public Optional<Message> find(OrganizationId organization, MessageId id) {
    return messages.find(new Key<>(organization, id));
  }

  @Override
  public List<Message> to(
      OrganizationId organization, MemberId member, MessageId before, int limit) {
    return newestFirst(
            message ->
                message.organization().equals(organization)
                    && message.to().equals(member)
                    && BY_ID.compare(message.id(), before) < 0)
        .stream()
        .limit(limit)
        .toList();
  }

  @Override
  public long countUnread(OrganizationId organization, MemberId member) {
    return unread(organization, member, _ -> true).size();
  }

  @Override
  public void markRead(OrganizationId organization, MemberId member, MessageId id, Instant at) {
    mark(organization, member, message -> message.id().equals(id), at);
  }

  @Override
  public void markAllRead(
      OrganizationId organization, MemberId member, MessageId upTo, Instant at) {
    mark(organization, member, message -> BY_ID.compare(message.id(), upTo) <= 0, at);
  }

  @Override
  public void mailed(OrganizationId organization, MessageId id, MailState state) {
    store.wholly(
        () -> {
          find(organization, id)
              .filter(message -> message.mail() == MailState.WAITS)
              .ifPresent(message -> put(with(message, message.readAt(), state)));
          return true;
        });
  }

  @Override
  public Optional<MessageId> newest(OrganizationId organization) {
    return newestFirst(message -> message.organization().equals(organization)).stream()
        .findFirst()
        .map(Message::id);
  }

  @Override
  public int forgetReadBefore(Instant instant, int limit) {
    return forget(message -> message.readAt().filter(instant::isAfter).isPresent(), limit);
  }

  @Override
  public int forgetToldBefore(Instant instant, int limit) {
    return forget(message -> message.at().isBefore(instant), limit);
  }

  private int forget(Predicate<Message> which, int limit) {
    return store.wholly(
        () -> {
          List<Message> forgotten =
              messages.where(which).stream()
                  .sorted(Comparator.comparing(Message::at))
                  .limit(limit)
                  .toList();
          forgotten.forEach(
              message -> {
                messages.remove(new Key<>(message.organization(), message.id()));
                told.remove(
                    new Key<>(message.organization(), new Told(message.to(), message.key())));
              });
          return forgotten.size();
        });
  }

  private void mark(
      OrganizationId organization, MemberId member, Predicate<Message> which, Instant at) {
    store.wholly(
        () -> {
          unread(organization, member, which)
              .forEach(message -> put(with(message, Optional.of(at), message.mail())));
          return true;
        });
  }

  private List<Message> unread(
      OrganizationId organization, MemberId member, Predicate<Message> which) {
    return to(organization, member, MessageId.AFTER_ALL, Integer.MAX_VALUE).stream()
        .filter(Message::unread)
        .filter(which)
        .toList();
  }

  private List<Message> newestFirst(Predicate<Message> wanted) {
    return messages.where(wanted).stream()
        .sorted(Comparator.comparing(Message::id, BY_ID).reversed())
        .toList();
  }

  private void put(Message message) {
    messages.put(new Key<>(message.organization(), message.id()), message);
  }

  private static Message with(Message message, Optional<Instant> readAt, MailState mail) {
    return new Message(
        message.id(),
        message.organization(),
        message.to(),
        message.kind(),
        message.about(),
        message.facts(),
        message.key(),
        message.at(),
        readAt,
        mail);
  }
}
