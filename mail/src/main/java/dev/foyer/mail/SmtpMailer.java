package dev.foyer.mail;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.port.Mailer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends through the mail server that the operator has set. */
final class SmtpMailer implements Mailer {

  private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

  private final JavaMailSender sender;
  private final Envelope envelope;
  private final MailWords words;

  SmtpMailer(JavaMailSender sender, Envelope envelope, MailWords words) {
    this.sender = sender;
    this.envelope = envelope;
    this.words = words;
  }

  @Override
  public boolean setUp() {
    return true;
  }

  @Override
  public MailAnswer send(Mail mail) {
    MimeMessage written = sender.createMimeMessage();
    try {
      envelope.address(written, mail, words.subject(mail), words.text(mail));
    } catch (MessagingException noAddressOfMail) {
      LOG.warn("A mail can't be sent to its address: {}", noAddressOfMail.getClass().getName());
      return new MailAnswer.RefusedForGood();
    }
    try {
      sender.send(written);
      return new MailAnswer.Done();
    } catch (MailAuthenticationException wrongPassword) {
      LOG.warn("The mail server refuses Foyer's user name or password (SPRING_MAIL_…).");
      return new MailAnswer.NotNow();
    } catch (MailSendException notSent) {
      return answer(SmtpReply.in(notSent));
    }
  }

  /** Neither the address nor the text may come into the log, so only the reply's code does. */
  private static MailAnswer answer(SmtpReply reply) {
    LOG.warn("The mail server did not take a mail: {}", reply);
    return switch (reply) {
      case SmtpReply.Refused _ -> new MailAnswer.RefusedForGood();
      case SmtpReply.Trouble _ -> new MailAnswer.NotNow();
    };
  }
}
