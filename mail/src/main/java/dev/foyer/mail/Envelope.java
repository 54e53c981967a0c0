package dev.foyer.mail;

import dev.foyer.core.message.CalendarEntry;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.port.Calendars;
import dev.foyer.core.organization.EmailAddress;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** What stands on a mail besides its words: from whom, to whom, which one, written by a machine. */
record Envelope(EmailAddress from, Calendars calendars) {

  private static final String NAME = "Foyer";

  void address(MimeMessage mail, Mail content, String subject, String text)
      throws MessagingException {
    Optional<CalendarEntry> entry = entry(content, text);
    MimeMessageHelper parts =
        new MimeMessageHelper(mail, entry.isPresent(), StandardCharsets.UTF_8.name());
    parts.setFrom(named(from, NAME));
    parts.setTo(receiver(content));
    parts.setSubject(oneLine(subject));
    parts.setText(text);
    if (entry.isPresent()) {
      parts.addAttachment(
          "event.ics",
          new ByteArrayResource(
              calendars.file(entry.get()).getBytes(StandardCharsets.UTF_8), "the calendar entry"),
          "text/calendar; charset=UTF-8; method=" + IcalendarFiles.method(entry.get()));
    }
    mail.setHeader("Message-ID", "<" + id(content) + "@" + from.domain() + ">");
    mail.setHeader("Content-Language", content.language().tag());
    // RFC 3834: nobody's holiday note answers it.
    mail.setHeader("Auto-Submitted", "auto-generated");
  }

  private static Optional<CalendarEntry> entry(Mail content, String text) {
    return content instanceof Mail.OfLetter(Letter letter, _) && letter.kind().hasCalendarEntry()
        ? Optional.of(Invitations.entry(letter, text))
        : Optional.empty();
  }

  private static InternetAddress receiver(Mail content) throws MessagingException {
    return switch (content) {
      case Mail.OfMessage(_, var receiver, _) -> named(receiver.email(), receiver.name().value());
      case Mail.OfLetter(Letter letter, _) -> new InternetAddress(letter.to().value(), true);
    };
  }

  private static InternetAddress named(EmailAddress address, String name)
      throws MessagingException {
    InternetAddress named = new InternetAddress(address.value(), true);
    try {
      named.setPersonal(oneLine(name), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException everyJavaPlatformHasIt) {
      throw new IllegalStateException(everyJavaPlatformHasIt);
    }
    return named;
  }

  private static UUID id(Mail content) {
    return switch (content) {
      case Mail.OfMessage(Message message, _, _) -> message.id().value();
      case Mail.OfLetter(Letter letter, _) -> letter.id().value();
    };
  }

  /** Names come from elsewhere; a line break in one would begin another header. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
