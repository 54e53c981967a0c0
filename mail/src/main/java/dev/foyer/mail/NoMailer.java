package dev.foyer.mail;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.port.Mailer;

/** There is no mail server: messages stay in the app. */
final class NoMailer implements Mailer {

  @Override
  public boolean setUp() {
    return false;
  }

  @Override
  public MailAnswer send(Mail mail) {
    return new MailAnswer.NotNow();
  }
}
