package dev.foyer.core.message.port;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;

/** Sends e-mail, in its own words. */
public interface Mailer {
  /** Whether there is a mail server to send through. */
  boolean setUp();

  /** Hands the mail to the mail server; the same one sent twice has the same Message-ID. */
  MailAnswer send(Mail mail);
}
