package dev.foyer.web.sample;

import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import java.time.Duration;
import java.util.Set;

/** The event types that the sample people offer. */
final class SampleEventTypes {

  private static final Set<String> OFFER_DEEP_DIVES = Set.of("ada", "bruno", "carla", "dan");

  private final CreateEventType createEventType;

  SampleEventTypes(CreateEventType createEventType) {
    this.createEventType = createEventType;
  }

  void make(OrganizationId organization, Member host) {
    make(organization, host, "Intro call", Duration.ofMinutes(30), new Location.Zoom());
    if (OFFER_DEEP_DIVES.contains(login(host))) {
      make(organization, host, "Deep dive", Duration.ofMinutes(60), new Location.Zoom());
    }
    if (host.email().equals(SamplePerson.owner().email())) {
      make(
          organization,
          host,
          "Office visit",
          Duration.ofMinutes(45),
          new Location.InPerson("Acme Corporation, 1 Example Street, London"));
    }
  }

  private static String login(Member member) {
    return member.email().value().substring(0, member.email().value().indexOf('@'));
  }

  private void make(
      OrganizationId organization, Member host, String name, Duration duration, Location location) {
    switch (createEventType.handle(
        new CreateEventType.Command(
            organization, new Actor.AMember(host.id()), host.id(), name, duration, location))) {
      case CreateEventType.Outcome.Created _ -> {}
      case CreateEventType.Outcome.NoSuchHost _, CreateEventType.Outcome.NotAllowed _ ->
          throw new SampleOrganization.SampleNotMade();
    }
  }
}
