package dev.foyer.web.inmemory;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.scripted.People;
import dev.foyer.core.scripted.Person;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes companies that share nothing with each other. */
public final class Companies {

  private final AtomicInteger made = new AtomicInteger();
  private final FoyerUnderTest world;

  Companies(FoyerUnderTest world) {
    this.world = world;
  }

  /** A company whose Zoom account knows zoe (owner), iris (too weak a role) and mia (member). */
  public Company found() {
    Company company = foundUnverified();
    company.organization().verified(company.domain());
    return company;
  }

  /** The same; nobody has checked who it is. */
  public Company foundUnverified() {
    int number = made.incrementAndGet();
    String domain = "c%d.example".formatted(number);
    SampleOrganization organization =
        world.found("Company <%d> & Söhne".formatted(number), "Ada O’Adams", "ada@" + domain);
    ZoomAccount account =
        new ZoomAccount(new ZoomAccountId("za-" + domain), "Zoom of " + domain, "77" + number);
    People people = world.zoom().people();
    people.add(Person.member(account, "Zoe Zimmer", "zoe@" + domain).owner());
    people.add(
        Person.member(account, "Sam Stranger", "sam@elsewhere" + number + ".example").admin());
    people.add(
        Person.member(account, "Iris Ito", "iris@" + domain)
            .withRole("Helpdesk", Set.of("User:Read", "Role:Read")));
    people.add(Person.member(account, "Mia Meyer", "mia@" + domain).licensed(License.BASIC));
    return new Company(world, organization, domain, "sam@elsewhere" + number + ".example");
  }
}
