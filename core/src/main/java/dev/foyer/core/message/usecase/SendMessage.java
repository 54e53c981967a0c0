package dev.foyer.core.message.usecase;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.JobAnswer;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Mails a message to its receiver. A job runs it; whatever comes of the mail, the message stays in
 * the app.
 */
public final class SendMessage {

  private final Messages messages;
  private final Members members;
  private final Organizations organizations;
  private final Mailer mailer;
  private final InstantSource clock;

  public SendMessage(
      Messages messages,
      Members members,
      Organizations organizations,
      Mailer mailer,
      InstantSource clock) {
    this.messages = messages;
    this.members = members;
    this.organizations = organizations;
    this.mailer = mailer;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, MessageId id) {
    return messages
        .find(organization, id)
        .filter(message -> message.mail() == MailState.WAITS)
        .map(this::send)
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer send(Message message) {
    Optional<Mail> mail = mailer.setUp() ? mail(message) : Optional.empty();
    return mail.map(it -> settle(message, mailer.send(it)))
        .orElseGet(() -> settled(message, MailState.KEPT));
  }

  private Optional<Mail> mail(Message message) {
    return organizations
        .find(message.organization())
        .flatMap(
            organization ->
                members
                    .find(message.organization(), message.to())
                    .map(receiver -> new Mail.OfMessage(message, receiver, organization)));
  }

  private JobAnswer settle(Message message, MailAnswer answer) {
    return switch (answer) {
      case MailAnswer.Done _ -> settled(message, MailState.SENT);
      case MailAnswer.RefusedForGood _ -> settled(message, MailState.REFUSED);
      case MailAnswer.NotNow _ ->
          MailPatience.next(message.at(), clock.instant())
              .<JobAnswer>map(JobAnswer.Again::new)
              .orElseGet(() -> settled(message, MailState.GIVEN_UP));
    };
  }

  private JobAnswer settled(Message message, MailState state) {
    messages.mailed(message.organization(), message.id(), state);
    return new JobAnswer.Done();
  }
}
