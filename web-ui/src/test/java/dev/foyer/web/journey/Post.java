package dev.foyer.web.journey;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mail server of the story, and what lies in people's letterboxes. */
final class Post implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  Post() {
    server.start();
  }

  /** As an operator sets Foyer up for it. */
  String[] settings() {
    return new String[] {
      "spring.mail.host=127.0.0.1", "spring.mail.port=" + server.getSmtp().getPort()
    };
  }

  /** Waits for a mail of this subject, and tells its text. */
  String awaited(String receiver, String subject) {
    return await()
        .atMost(PATIENCE)
        .until(() -> all(receiver, subject), found -> !found.isEmpty())
        .getFirst();
  }

  /** The texts of all mails of this subject that have come. */
  List<String> all(String receiver, String subject) {
    return Stream.of(server.getReceivedMessages())
        .filter(mail -> isFor(mail, receiver) && subject.equals(subject(mail)))
        .map(Post::text)
        .toList();
  }

  /** Where a mail leads to. */
  static String linkIn(String text) {
    Matcher link = LINK.matcher(text);
    if (!link.find()) {
      throw new AssertionError("There is no link in " + text);
    }
    return link.group();
  }

  private static boolean isFor(MimeMessage mail, String receiver) {
    try {
      return Arrays.asList(mail.getRecipients(Message.RecipientType.TO))
          .contains(new InternetAddress(receiver));
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (MessagingException | IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
