package dev.foyer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.port.Mailer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A mail server in this process, and Foyer's mailer as an operator sets it up for it. */
final class PostOffice implements AutoCloseable {

  private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private final int port;

  PostOffice() {
    server.start();
    port = server.getSmtp().getPort();
  }

  /** As Spring makes it; what happens to it happens while the application runs. */
  static void with(Consumer<Mailer> use, String... settings) {
    new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(MailSenderAutoConfiguration.class, MailAutoConfiguration.class))
        .withPropertyValues(settings)
        .run(application -> use.accept(application.getBean(Mailer.class)));
  }

  String[] settings(String... more) {
    return Stream.concat(
            Stream.of(
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + port,
                "foyer.public-url=https://foyer.acme.example",
                "foyer.mail.from=zoom@acme.example"),
            Stream.of(more))
        .toArray(String[]::new);
  }

  /** Sends it and tells what has arrived. */
  Letterbox arrives(Mail mail, String... settings) {
    with(mailer -> mailer.send(mail), settings(settings));
    List<MimeMessage> arrived = List.of(server.getReceivedMessages());
    return new Letterbox(arrived.getLast());
  }

  GreenMail server() {
    return server;
  }

  int count() {
    return server.getReceivedMessages().length;
  }

  /** What came out of it. */
  record Letterbox(MimeMessage mail) {
    String header(String name) {
      try {
        return mail.getHeader(name, ",");
      } catch (MessagingException unreadable) {
        throw new AssertionError(unreadable);
      }
    }

    String subject() {
      try {
        return mail.getSubject();
      } catch (MessagingException unreadable) {
        throw new AssertionError(unreadable);
      }
    }

    /** The calendar file that came with it. */
    String calendar() {
      try {
        BodyPart file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(file.getContentType()).startsWith("text/calendar");
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (MessagingException | IOException unreadable) {
        throw new AssertionError(unreadable);
      }
    }

    String text() {
      try {
        return mail.getContent().toString().replace("\r\n", "\n");
      } catch (MessagingException | IOException unreadable) {
        throw new AssertionError(unreadable);
      }
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
