package dev.foyer.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.booking.Invitee;
import dev.foyer.core.connection.Callback;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.usecase.BeginAuthorization;
import dev.foyer.core.connection.usecase.CompleteAuthorization;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.inmemory.InMemoryPorts;
import dev.foyer.core.inmemory.MovableClock;
import dev.foyer.core.location.Location;
import dev.foyer.core.location.usecase.CreateEventType;
import dev.foyer.core.meeting.Meeting;
import dev.foyer.core.meeting.usecase.BookEvent;
import dev.foyer.core.onboarding.usecase.FoundOrganization;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.OrganizationName;
import dev.foyer.core.organization.PersonName;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.scripted.ScriptedZoom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The README's example; the lines between its markers are quoted there. */
class ReadmeExampleTest {

  @Test
  void connectsZoomBooksAnEventAndGetsItsMeeting() {
    // README: begin
    var clock = new MovableClock(Instant.parse("2026-03-04T12:00:00Z"));
    var zoom = ScriptedZoom.withSamplePeople(clock);
    var storage = InMemoryPorts.over(clock);
    Foyer foyer = Foyer.assemble(PortsInMemory.of(storage, zoom, clock));

    // An organization with its owner, Ada.
    var founded =
        (FoundOrganization.Outcome.Founded)
            foyer
                .onboarding()
                .foundOrganization()
                .handle(
                    new FoundOrganization.Command(
                        new Actor.SupportEngineer("sam", "new customer"),
                        new OrganizationName("Acme Corporation"),
                        new PersonName("Ada Adams"),
                        new EmailAddress("ada@acme.example"),
                        ZoneId.of("Europe/London"),
                        Language.ENGLISH));
    var acme = founded.organization().id();
    var ada = founded.owner().id();

    // Ada makes a connect link, follows it to Zoom, approves there as Zoe, and is connected.
    var created =
        (CreateConnectLink.Outcome.Created)
            foyer
                .connections()
                .createConnectLink()
                .handle(
                    new CreateConnectLink.Command(
                        acme,
                        new Actor.AMember(ada),
                        ada,
                        ConnectLink.Purpose.CONNECT,
                        ConnectLink.VALID_FOR_BY_DEFAULT));
    var cookie = Secret.of("the secret in the cookie of Ada's browser");
    var begun =
        (BeginAuthorization.Outcome.Begun)
            foyer
                .connections()
                .beginAuthorization()
                .handle(
                    new BeginAuthorization.Command(
                        created.link().secret(),
                        cookie,
                        new BeginAuthorization.Starter.SignedIn(ada)));
    var consent = zoom.consent("zoe@acme.example", begun.consentPage());
    var connected =
        foyer
            .connections()
            .completeAuthorization()
            .handle(
                new CompleteAuthorization.Command(
                    consent.state(),
                    Set.of(cookie),
                    new Callback.WithCode(consent.code()),
                    Language.ENGLISH));

    // Somebody books an event with Ada; its meeting is made by a job.
    var introCall =
        (CreateEventType.Outcome.Created)
            foyer
                .eventTypes()
                .createEventType()
                .handle(
                    new CreateEventType.Command(
                        acme,
                        new Actor.AMember(ada),
                        ada,
                        "Intro call",
                        Duration.ofMinutes(30),
                        new Location.Zoom()));
    var booked =
        (BookEvent.Outcome.Booked)
            foyer
                .events()
                .bookEvent()
                .handle(
                    new BookEvent.Command(
                        acme,
                        new Actor.AMember(ada),
                        introCall.eventType().id(),
                        new Invitee(
                            new PersonName("Ines Ibarra"), new EmailAddress("ines@guest.example")),
                        Instant.parse("2026-03-05T15:00:00Z"),
                        ZoneId.of("America/New_York")));
    storage.jobs().runDue(foyer.jobs(), clock.instant());

    var meeting =
        (Meeting.Ready) storage.meetings().find(acme, booked.booking().id()).orElseThrow();
    System.out.println("Join at " + meeting.details().joinLink());
    // README: end

    assertThat(connected).isInstanceOf(CompleteAuthorization.Outcome.Connected.class);
    assertThat(zoom.meetings()).singleElement().extracting("details").isEqualTo(meeting.details());
  }
}
