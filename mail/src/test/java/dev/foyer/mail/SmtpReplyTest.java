package dev.foyer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server says, and whether another try is worth it. */
class SmtpReplyTest {
  private final Mail mail = Samples.message(MessageKind.CONNECTED, Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 No such user, RefusedForGood",
    "RCPT, 553 5.1.3 Bad address, RefusedForGood",
    "RCPT, 450 4.2.0 Greylisted, NotNow",
    "RCPT, 530 5.7.0 Sign in first, NotNow",
    "MAIL, 550 5.7.1 Sender not allowed, RefusedForGood",
    "MAIL, 451 4.3.0 Try later, NotNow",
    "MAIL, 530 5.7.0 Sign in first, NotNow",
    "DATA, 554 5.7.1 Spam, RefusedForGood",
    "DATA, 452 4.3.1 Full, NotNow"
  })
  void decides(String command, String reply, String expected) throws Exception {
    try (SulkyServer server = SulkyServer.answering(command, reply)) {
      List<MailAnswer> answers = new ArrayList<>();
      PostOffice.with(
          mailer -> answers.add(mailer.send(mail)),
          "spring.mail.host=127.0.0.1",
          "spring.mail.port=" + server.port());
      assertThat(answers)
          .singleElement()
          .extracting(it -> it.getClass().getSimpleName())
          .isEqualTo(expected);
    }
  }
}
