package dev.foyer.core.message.usecase;

import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells members something, in the transaction of the change that it tells: a message for each of
 * them in the app, and a job that mails it. What is told twice with the same key is told once.
 */
public final class TellMembers {

  /** So many owners and admins are told at most, owners first; it keeps the transaction small. */
  static final int MOST_ADMINISTRATORS = 200;

  /** Who is to be told. */
  public sealed interface To {
    /** All owners and admins. */
    record Administrators() implements To {}

    /** One member; nobody if it is no member any more. */
    record One(MemberId member) implements To {}
  }

  /**
   * What is told. Of the same kind the same key is told to the same member only once: it names the
   * occasion, such as the connection's id and the instant of its lapse.
   */
  public record Command(
      OrganizationId organization,
      To to,
      MessageKind kind,
      UUID about,
      Facts facts,
      String occasion,
      Optional<Actor> by) {

    public static Command administrators(
        OrganizationId organization, MessageKind kind, UUID about, Facts facts, Object occasion) {
      return new Command(
          organization,
          new To.Administrators(),
          kind,
          about,
          facts,
          occasion.toString(),
          Optional.empty());
    }

    public static Command member(
        OrganizationId organization,
        MemberId member,
        MessageKind kind,
        UUID about,
        Facts facts,
        Object occasion) {
      return new Command(
          organization,
          new To.One(member),
          kind,
          about,
          facts,
          occasion.toString(),
          Optional.empty());
    }

    /** Says too who did it, by name. */
    public Command by(Actor actor) {
      return new Command(organization, to, kind, about, facts, occasion, Optional.of(actor));
    }
  }

  private final Messages messages;
  private final Members members;
  private final Jobs jobs;
  private final Ids ids;
  private final InstantSource clock;

  public TellMembers(Messages messages, Members members, Jobs jobs, Ids ids, InstantSource clock) {
    this.messages = messages;
    this.members = members;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /** How many were told who had not been told that before. */
  public int handle(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Facts facts =
        command
            .by()
            .map(actor -> command.facts().and("by", name(command.organization(), actor)))
            .orElse(command.facts());
    return receivers(command).stream()
        .map(receiver -> message(command, facts, receiver, now))
        .filter(messages::add)
        .mapToInt(message -> mail(message, now))
        .sum();
  }

  private int mail(Message message, Instant now) {
    jobs.noLaterThan(
        new Job(JobKind.SEND_MESSAGE, message.organization().value(), message.id().value()), now);
    return 1;
  }

  private List<Member> receivers(Command command) {
    return switch (command.to()) {
      case To.Administrators _ ->
          members.administrators(command.organization(), MOST_ADMINISTRATORS);
      case To.One(MemberId member) ->
          members.find(command.organization(), member).stream().toList();
    };
  }

  private Message message(Command command, Facts facts, Member receiver, Instant now) {
    return new Message(
        new MessageId(ids.next()),
        command.organization(),
        receiver.id(),
        command.kind(),
        command.about(),
        facts,
        command.kind() + "/" + command.occasion(),
        now,
        Optional.empty(),
        MailState.WAITS);
  }

  private String name(OrganizationId organization, Actor actor) {
    return switch (actor) {
      case Actor.AMember(MemberId member) ->
          members.find(organization, member).map(found -> found.name().value()).orElse("Foyer");
      case Actor.SupportEngineer(String login, _) -> login;
      case Actor.ZoomAdmin _, Actor.Zoom _ -> "Zoom";
      case Actor.FoyerItself _ -> "Foyer";
    };
  }
}
