package dev.foyer.simulator.world;

import java.util.ArrayList;
import java.util.List;

/** The accounts and people that a new simulated Zoom begins with. */
public final class SampleWorld {

  private static final List<String> READING =
      List.of("User:Read", "Role:Read", "Group:Read", "AccountSetting:Read", "MarketPlace:Read");
  private static final List<String> EVERYTHING = everything();

  private final World world;

  private SampleWorld(World world) {
    this.world = world;
  }

  public static void create(World world) {
    SampleWorld sample = new SampleWorld(world);
    sample.acme();
    sample.northwind();
    sample.alone("Carla Costa", false, "carla.costa@mail.example", "America/Sao_Paulo", "pt-PT");
    sample.alone("Grace Green", true, "grace@mail.example", "Europe/London", "en-US");
  }

  private void acme() {
    String acme = account(world, "Acme Corporation", true).id();
    String helpdesk = role(acme, "Helpdesk", "May look, may not touch", READING);
    String integrations =
        role(
            acme,
            "Integrations",
            "Connects other products",
            List.of("User:Read", "User:Edit", "Role:Read", "MarketPlace:Read", "MarketPlace:Edit"));
    person(acme, "Zoe Zimmer", "zoe@acme.example", Role.OWNER, Licence.LICENSED);
    person(acme, "Aron Abel", "aron@acme.example", Role.ADMIN, Licence.LICENSED);
    person(acme, "Iris Ito", "iris@acme.example", helpdesk, Licence.BASIC);
    person(acme, "Ivan Ilic", "ivan@acme.example", integrations, Licence.BASIC);
    person(acme, "Ada Adams", "ada@acme.example", Role.MEMBER, Licence.LICENSED);
    User bruno = person(acme, "Bruno Borges", "bruno@acme.example", Role.MEMBER, Licence.LICENSED);
    User carla = person(acme, "Carla Costa", "carla@acme.example", Role.MEMBER, Licence.LICENSED);
    User dan = person(acme, "Dan Davis", "dan@acme.example", Role.MEMBER, Licence.BASIC);
    User erin = person(acme, "Erin Evans", "erin@acme.example", Role.MEMBER, Licence.BASIC);
    User frank = person(acme, "Frank Fischer", "frank@acme.example", Role.MEMBER, Licence.LICENSED);
    person(acme, "Hugo Hall", "hugo@acme.example", Role.MEMBER, Licence.UNASSIGNED);
    settle(bruno, "America/Sao_Paulo", "pt-PT");
    settle(carla, "America/Sao_Paulo", "pt-PT");
    settle(dan, "America/New_York", "en-US");
    world.users().save(erin.withStatus(UserStatus.PENDING));
    settle(frank.withStatus(UserStatus.INACTIVE), "Europe/Berlin", "en-US");
  }

  private void northwind() {
    String northwind = account(world, "Northwind Traders", true).id();
    person(northwind, "Nora Nielsen", "nora@northwind.example", Role.OWNER, Licence.LICENSED);
    person(northwind, "Nils Nyberg", "nils@northwind.example", Role.MEMBER, Licence.LICENSED);
  }

  private void alone(String name, boolean paid, String email, String timezone, String language) {
    String account = account(world, name, paid).id();
    Licence licence = paid ? Licence.LICENSED : Licence.BASIC;
    settle(person(account, name, email, Role.OWNER, licence), timezone, language);
  }

  /** A new account with the three roles that every account has. */
  static Account account(World world, String name, boolean paid) {
    Chance chance = world.chance();
    Account account = new Account(chance.id(), chance.accountNumber(), name, paid);
    world.accounts().put(account.id(), account);
    world.roles().save(new Role(Role.OWNER, account.id(), "Owner", "Account owner", EVERYTHING));
    world.roles().save(new Role(Role.ADMIN, account.id(), "Admin", "Administrator", EVERYTHING));
    world.roles().save(new Role(Role.MEMBER, account.id(), "Member", "Member", List.of()));
    return account;
  }

  private String role(String accountId, String name, String description, List<String> privileges) {
    Role role = new Role("R" + world.chance().id(), accountId, name, description, privileges);
    world.roles().save(role);
    return role.id();
  }

  private User person(String account, String name, String email, String role, Licence licence) {
    int space = name.indexOf(' ');
    User user =
        new User(
            world.chance().id(),
            account,
            email,
            name.substring(0, space),
            name.substring(space + 1),
            licence,
            role,
            UserStatus.ACTIVE,
            world.chance().personalMeetingId(),
            "Europe/London",
            "en-US",
            world.instant());
    world.users().save(user);
    return user;
  }

  private void settle(User user, String timezone, String language) {
    world
        .users()
        .save(
            new User(
                user.id(),
                user.accountId(),
                user.email(),
                user.firstName(),
                user.lastName(),
                user.licence(),
                user.roleId(),
                user.status(),
                user.personalMeetingId(),
                timezone,
                language,
                user.createdAt()));
  }

  private static List<String> everything() {
    List<String> privileges = new ArrayList<>(READING);
    privileges.addAll(
        List.of("User:Edit", "Role:Edit", "Group:Edit", "AccountSetting:Edit", "MarketPlace:Edit"));
    return List.copyOf(privileges);
  }
}
