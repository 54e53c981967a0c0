package dev.foyer.core.scripted;

import static dev.foyer.core.scripted.Person.member;

import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.grant.ZoomAccountId;
import java.util.Set;

/** The accounts and people of the sample world, as in the Zoom simulator. */
public final class SamplePeople {
  public static final ZoomAccount ACME = account("Acme Corporation", "100200300");
  public static final ZoomAccount NORTHWIND = account("Northwind Traders", "200300400");
  public static final ZoomAccount CARLA = account("Carla Costa", "300400500");
  public static final ZoomAccount GRACE = account("Grace Green", "400500600");

  private SamplePeople() {}

  static void moveInto(People people) {
    acme(people);
    people
        .add(member(NORTHWIND, "Nora Nielsen", "nora@northwind.example").owner())
        .add(member(NORTHWIND, "Nils Nyberg", "nils@northwind.example"))
        .add(
            member(CARLA, "Carla Costa", "carla.costa@mail.example")
                .owner()
                .licensed(License.BASIC))
        .add(member(GRACE, "Grace Green", "grace@mail.example").owner());
  }

  private static void acme(People people) {
    people
        .add(member(ACME, "Zoe Zimmer", "zoe@acme.example").owner())
        .add(member(ACME, "Aron Abel", "aron@acme.example").admin())
        .add(
            member(ACME, "Iris Ito", "iris@acme.example")
                .withRole("Helpdesk", Set.of("User:Read", "Role:Read")))
        .add(
            member(ACME, "Ivan Ilic", "ivan@acme.example")
                .withRole("Integrations", Set.of("User:Read", "User:Edit", "Role:Read")))
        .add(member(ACME, "Ada Adams", "ada@acme.example"))
        .add(member(ACME, "Bruno Borges", "bruno@acme.example"))
        .add(member(ACME, "Carla Costa", "carla@acme.example"))
        .add(member(ACME, "Dan Davis", "dan@acme.example").licensed(License.BASIC))
        .add(member(ACME, "Erin Evans", "erin@acme.example").invited())
        .add(member(ACME, "Frank Fischer", "frank@acme.example").deactivated())
        .add(member(ACME, "Hugo Hall", "hugo@acme.example").licensed(License.NONE));
  }

  private static ZoomAccount account(String name, String number) {
    return new ZoomAccount(new ZoomAccountId("za-" + number), name, number);
  }
}
