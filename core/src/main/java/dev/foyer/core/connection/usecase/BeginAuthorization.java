package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.grant.ZoomApp;
import dev.foyer.core.grant.port.ZoomAuthorization;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Transactions;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Sends whoever opened a connect link to Zoom's consent page. */
public final class BeginAuthorization {

  /** Who begins. */
  public sealed interface Starter {
    /** Somebody on the link's page. */
    record Anybody() implements Starter {}

    /** A signed-in member who pressed "I am the Zoom admin". */
    record SignedIn(MemberId member) implements Starter {}
  }

  /** The link's secret, and the cookie that ties the attempt to the browser. */
  public record Command(Secret linkSecret, Secret cookie, Starter starter) {}

  /** The answer. */
  public sealed interface Outcome {
    /** Where to send the browser; the address holds the state, so it prints as a mask. */
    record Begun(URI consentPage) implements Outcome {
      @Override
      public String toString() {
        return "Begun[consentPage=[secret]]";
      }
    }

    /** The link is unknown, closed, or its creator is no longer an owner or admin. */
    record NotOpen() implements Outcome {}

    record TooManyStarts() implements Outcome {}

    /** This Foyer has no credentials for the admin-managed app. */
    record AppNotSetUp() implements Outcome {}
  }

  private final ConnectLinks links;
  private final Members members;
  private final ZoomAuthorization zoom;
  private final StartAttempt startAttempt;
  private final RecordEntry record;
  private final Transactions transactions;
  private final InstantSource clock;

  public BeginAuthorization(
      ConnectLinks links,
      Members members,
      ZoomAuthorization zoom,
      StartAttempt startAttempt,
      RecordEntry record,
      Transactions transactions,
      InstantSource clock) {
    this.links = links;
    this.members = members;
    this.zoom = zoom;
    this.startAttempt = startAttempt;
    this.record = record;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    if (!zoom.setUp(ZoomApp.ORGANIZATION)) {
      return new Outcome.AppNotSetUp();
    }
    return transactions.inOne(() -> begin(command));
  }

  private Outcome begin(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<ConnectLink> open =
        links
            .findBySecretHash(command.linkSecret().sha256())
            .filter(link -> link.openAt(now))
            .filter(this::creatorAdministers);
    if (open.isEmpty()) {
      return new Outcome.NotOpen();
    }
    ConnectLink link = open.get();
    if (!link.startsLeft()) {
      return new Outcome.TooManyStarts();
    }
    if (!links.replace(link, link.started(now))) {
      return new Outcome.NotOpen();
    }
    record.handle(
        RecordEntry.Command.of(
                link.organization(),
                actor(command.starter()),
                EntryKind.CONNECT_LINK_STARTED,
                new Subject(Subject.Kind.CONNECT_LINK, link.id().value()))
            .after(Facts.of("starts", link.starts() + 1)));
    return new Outcome.Begun(
        startAttempt.start(
            link.organization(), purpose(link, command.starter()), command.cookie()));
  }

  private boolean creatorAdministers(ConnectLink link) {
    return members
        .find(link.organization(), link.creator())
        .filter(creator -> creator.role().administers())
        .isPresent();
  }

  /** BR-06: only the link's own creator takes the short way. */
  private static Attempt.Purpose purpose(ConnectLink link, Starter starter) {
    return switch (starter) {
      case Starter.SignedIn(var member) when member.equals(link.creator()) ->
          new Attempt.Purpose.ByCreator(link.id(), member);
      case Starter.SignedIn _, Starter.Anybody _ -> new Attempt.Purpose.ThroughLink(link.id());
    };
  }

  private static Actor actor(Starter starter) {
    return switch (starter) {
      case Starter.SignedIn(var member) -> new Actor.AMember(member);
      case Starter.Anybody _ -> Actor.ZoomAdmin.NOT_YET_KNOWN;
    };
  }
}
