package dev.foyer.core.scripted;

import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Everybody that Zoom knows; tests change them as a Zoom admin would. */
public final class People {
  private final List<Person> all = new CopyOnWriteArrayList<>();

  People() {}

  public People add(Person person) {
    all.add(person);
    return this;
  }

  /** The person with this address, whom the test knows to exist. */
  public Person named(String email) {
    return byEmail(new EmailAddress(email))
        .orElseThrow(() -> new NoSuchElementException("Nobody at Zoom has the address " + email));
  }

  public ZoomAccount accountOf(String email) {
    return named(email).account();
  }

  /** {@code people.change("zoe@acme.example", Person::demoted)}. */
  public synchronized People change(String email, UnaryOperator<Person> change) {
    Person before = named(email);
    all.set(all.indexOf(before), change.apply(before));
    return this;
  }

  public People remove(String email) {
    all.remove(named(email));
    return this;
  }

  Optional<Person> byEmail(EmailAddress email) {
    return find(person -> person.email().equals(email));
  }

  Optional<Person> byId(ZoomAccountId account, ZoomUserId id) {
    return find(
        person ->
            person.account().id().equals(account)
                && person.id().equals(id)
                && person.status() != Person.Status.INVITED);
  }

  Optional<Person> byEmail(ZoomAccountId account, EmailAddress email) {
    return find(person -> person.account().id().equals(account) && person.email().equals(email));
  }

  /** As Zoom lists them: active ones, then deactivated, then invited ones. */
  List<Person> of(ZoomAccountId account) {
    return all.stream()
        .filter(person -> person.account().id().equals(account))
        .sorted(Comparator.comparing(Person::status))
        .toList();
  }

  private Optional<Person> find(Predicate<Person> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
