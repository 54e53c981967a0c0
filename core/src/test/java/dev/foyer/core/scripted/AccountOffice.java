package dev.foyer.core.scripted;

import dev.foyer.core.connection.Access;
import dev.foyer.core.connection.Approver;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.connection.ZoomUserPage;
import dev.foyer.core.connection.ZoomUserPage.PageToken;
import dev.foyer.core.connection.ZoomUserStanding;
import dev.foyer.core.grant.Refusal;
import dev.foyer.core.grant.ZoomAnswer;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.organization.EmailAddress;
import java.util.List;
import java.util.Optional;

/** What the scripted Zoom tells of its users. */
final class AccountOffice {
  private static final String MAY_READ = "User:Read";

  private final People people;
  private final Gate gate;
  private volatile int usersPerPage = 300;

  AccountOffice(People people, Tokens tokens) {
    this.people = people;
    this.gate = new Gate(people, tokens);
  }

  void usersPerPage(int count) {
    usersPerPage = count;
  }

  ZoomAnswer<Approver> approver(Access access) {
    return gate.pass(
        access,
        Operation.APPROVER,
        "",
        caller -> new ZoomAnswer.Done<>(caller.person().approver()));
  }

  ZoomAnswer<ZoomUserStanding> byEmail(Access access, EmailAddress email) {
    return gate.pass(access, Operation.USER_BY_EMAIL, MAY_READ, caller -> lookUp(caller, email));
  }

  ZoomAnswer<Optional<ZoomUser>> byId(Access access, ZoomUserId id) {
    return gate.pass(
        access,
        Operation.USER_BY_ID,
        MAY_READ,
        caller ->
            new ZoomAnswer.Done<>(
                people.of(caller.person().account().id()).stream()
                    .filter(person -> person.id().equals(id))
                    .filter(person -> person.status() != Person.Status.INVITED)
                    .map(Person::user)
                    .findFirst()));
  }

  ZoomAnswer<ZoomUserPage> page(Access access, PageToken token) {
    return gate.pass(
        access,
        Operation.USER_PAGE,
        MAY_READ,
        caller -> new ZoomAnswer.Done<>(page(people.of(caller.person().account().id()), token)));
  }

  private ZoomAnswer<ZoomUserStanding> lookUp(Gate.Caller caller, EmailAddress email) {
    if (caller.app() == ZoomApp.PERSONAL && !caller.person().email().equals(email)) {
      return Gate.refused(Refusal.SCOPES_MISSING);
    }
    return new ZoomAnswer.Done<>(
        people
            .byEmail(caller.person().account().id(), email)
            .map(Person::standing)
            .orElseGet(ZoomUserStanding.Absent::new));
  }

  private ZoomUserPage page(List<Person> all, PageToken token) {
    int from = token.value().isEmpty() ? 0 : Integer.parseInt(token.value());
    int to = Math.min(all.size(), from + usersPerPage);
    return new ZoomUserPage(
        all.subList(from, to).stream().map(Person::standing).toList(),
        to < all.size() ? Optional.of(new PageToken(Integer.toString(to))) : Optional.empty(),
        all.size());
  }
}
