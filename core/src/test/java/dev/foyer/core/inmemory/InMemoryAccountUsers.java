package dev.foyer.core.inmemory;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Zoom users of accounts, in memory. */
public final class InMemoryAccountUsers implements AccountUsers {
  private record InAccount(ZoomAccountId account, ZoomUserId user) {}

  private record Read(
      OrganizationId organization, ZoomAccountId account, ZoomUser user, Instant at) {}

  private final InMemoryStore store;
  private final Table<Key<InAccount>, Read> users;

  public InMemoryAccountUsers(InMemoryStore store) {
    this.store = store;
    this.users = new Table<>(store);
  }

  @Override
  public void put(
      OrganizationId organization, ZoomAccountId account, Collection<ZoomUser> read, Instant at) {
    store.wholly(
        () -> {
          read.stream()
              .map(user -> new Read(organization, account, user, at))
              .filter(
                  newer ->
                      users
                          .find(key(newer))
                          .filter(known -> known.at().isAfter(newer.at()))
                          .isEmpty())
              .forEach(newer -> users.put(key(newer), newer));
          return true;
        });
  }

  @Override
  public void remove(OrganizationId organization, ZoomAccountId account, ZoomUserId user) {
    users.remove(new Key<>(organization, new InAccount(account, user)));
  }

  @Override
  public int removeReadBefore(
      OrganizationId organization, ZoomAccountId account, Instant instant, int limit) {
    return store.alone(
        () -> {
          List<Read> old =
              in(organization, account)
                  .filter(read -> read.at().isBefore(instant))
                  .limit(limit)
                  .toList();
          old.forEach(read -> users.remove(key(read)));
          return old.size();
        });
  }

  @Override
  public Optional<ZoomUser> find(
      OrganizationId organization, ZoomAccountId account, ZoomUserId user) {
    return users.find(new Key<>(organization, new InAccount(account, user))).map(Read::user);
  }

  @Override
  public List<ZoomUser> withEmails(
      OrganizationId organization, ZoomAccountId account, Collection<EmailAddress> emails) {
    Map<EmailAddress, Read> newest =
        in(organization, account)
            .filter(read -> emails.contains(read.user().email()))
            .collect(
                Collectors.toMap(
                    read -> read.user().email(),
                    Function.identity(),
                    (one, other) -> one.at().isAfter(other.at()) ? one : other));
    return newest.values().stream().map(Read::user).toList();
  }

  @Override
  public List<ZoomUser> named(
      OrganizationId organization, ZoomAccountId account, String name, int limit) {
    return some(organization, account, user -> user.displayName().equalsIgnoreCase(name), limit);
  }

  @Override
  public List<ZoomUser> withLocalPart(
      OrganizationId organization, ZoomAccountId account, String localPart, int limit) {
    return some(
        organization, account, user -> user.email().value().startsWith(localPart + "@"), limit);
  }

  @Override
  public List<ZoomUser> startingWith(
      OrganizationId organization, ZoomAccountId account, String text, int limit) {
    String beginning = folded(text);
    return some(
        organization,
        account,
        user -> {
          String name = folded(user.displayName());
          return Stream.of(name, name.substring(name.lastIndexOf(' ') + 1), user.email().value())
              .anyMatch(part -> part.startsWith(beginning));
        },
        limit);
  }

  private List<ZoomUser> some(
      OrganizationId organization, ZoomAccountId account, Predicate<ZoomUser> wanted, int limit) {
    return in(organization, account)
        .map(Read::user)
        .filter(wanted)
        .sorted(Comparator.comparing(user -> user.email().value()))
        .limit(limit)
        .toList();
  }

  private Stream<Read> in(OrganizationId organization, ZoomAccountId account) {
    return users
        .where(read -> read.organization().equals(organization) && read.account().equals(account))
        .stream();
  }

  private static Key<InAccount> key(Read read) {
    return new Key<>(read.organization(), new InAccount(read.account(), read.user().id()));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
