package dev.foyer.simulator.world;

import java.util.List;
import java.util.function.Predicate;

/** What ends people, accounts and installations, and everything that goes with them. */
public final class Fates {

  private final World world;

  public Fates(World world) {
    this.world = world;
  }

  /** Removes somebody for good: tokens die and meetings go with the person. */
  public void delete(User user) {
    end(grant -> grant.userId().equals(user.id()), Ending.OWNER_GONE);
    deleteMeetings(user);
    world.users().remove(user.id());
  }

  /** Lets somebody leave for a free account of one's own, as the same Zoom user. */
  public User leave(User user) {
    end(grant -> grant.userId().equals(user.id()), Ending.OWNER_GONE);
    deleteMeetings(user);
    Account own = SampleWorld.account(world, user.displayName(), false);
    User moved =
        user.inAccount(own.id())
            .withRole(Role.OWNER)
            .withLicence(Licence.BASIC)
            .withStatus(UserStatus.ACTIVE);
    world.users().save(moved);
    return moved;
  }

  /** Removes an app: one for admins from the whole account, one for users from this user. */
  public List<Grant> uninstall(App app, String accountId, String userId) {
    return end(
        grant ->
            grant.clientId().equals(app.clientId())
                && (app.forAdmins()
                    ? grant.accountId().equals(accountId)
                    : grant.userId().equals(userId)),
        Ending.UNINSTALLED);
  }

  /** Closes an account with everybody in it. */
  public void close(Account account) {
    end(grant -> grant.accountId().equals(account.id()), Ending.ACCOUNT_GONE);
    world.users().of(account.id()).toList().forEach(this::delete);
    world.accounts().remove(account.id());
  }

  private void deleteMeetings(User host) {
    world
        .meetings()
        .hostedBy(host.id())
        .toList()
        .forEach(meeting -> world.meetings().save(meeting.asDeleted()));
  }

  private List<Grant> end(Predicate<Grant> which, Ending ending) {
    List<Grant> ended = world.grants().live().stream().filter(which).toList();
    ended.forEach(grant -> world.grants().end(grant, ending));
    return ended;
  }
}
