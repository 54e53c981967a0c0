package dev.foyer.core.message.usecase;

import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Mailer;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.JobAnswer;
import java.time.InstantSource;

/** Mails a letter; a job runs it. Afterwards the letter's secret is erased. */
public final class SendLetter {

  private final Letters letters;
  private final Organizations organizations;
  private final Mailer mailer;
  private final InstantSource clock;

  public SendLetter(
      Letters letters, Organizations organizations, Mailer mailer, InstantSource clock) {
    this.letters = letters;
    this.organizations = organizations;
    this.mailer = mailer;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, LetterId id) {
    return letters
        .find(organization, id)
        .filter(letter -> letter.mail() == MailState.WAITS)
        .map(this::send)
        .orElseGet(JobAnswer.Done::new);
  }

  private JobAnswer send(Letter letter) {
    return organizations
        .find(letter.organization())
        .filter(_ -> mailer.setUp())
        .map(organization -> settle(letter, mailer.send(new Mail.OfLetter(letter, organization))))
        .orElseGet(() -> settled(letter, MailState.KEPT));
  }

  private JobAnswer settle(Letter letter, MailAnswer answer) {
    return switch (answer) {
      case MailAnswer.Done _ -> settled(letter, MailState.SENT);
      case MailAnswer.RefusedForGood _ -> settled(letter, MailState.REFUSED);
      case MailAnswer.NotNow _ ->
          MailPatience.next(letter.at(), clock.instant())
              .<JobAnswer>map(JobAnswer.Again::new)
              .orElseGet(() -> settled(letter, MailState.GIVEN_UP));
    };
  }

  private JobAnswer settled(Letter letter, MailState state) {
    letters.mailed(letter.organization(), letter.id(), state);
    return new JobAnswer.Done();
  }
}
