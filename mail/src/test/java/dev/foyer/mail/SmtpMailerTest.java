package dev.foyer.mail;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Member;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail through a real SMTP server. */
@ExtendWith(OutputCaptureExtension.class)
class SmtpMailerTest {
  private final PostOffice office = new PostOffice();
  private final Mail.OfMessage mail =
      Samples.message(MessageKind.LAPSED, Language.BRAZILIAN_PORTUGUESE);

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void bringsTheWordsWhole() {
    PostOffice.Letterbox arrived = office.arrives(mail);
    assertThat(arrived.subject()).isEqualTo("O Zoom não está mais conectado");
    assertThat(arrived.text())
        .startsWith("Olá, Bruno Borgès.\n\nA conexão com a conta Zoom “Acme’s Zoom” caiu.")
        .contains("\nhttps://foyer.acme.example/messages/" + mail.message().id() + "\n");
  }

  @Test
  void saysFromWhomToWhomAndThatAMachineWroteIt() {
    PostOffice.Letterbox arrived = office.arrives(mail);
    assertThat(arrived.header("From")).isEqualTo("Foyer <zoom@acme.example>");
    assertThat(arrived.header("To")).contains("<" + mail.to() + ">");
    assertThat(arrived.header("Auto-Submitted")).isEqualTo("auto-generated");
    assertThat(arrived.header("Content-Language")).isEqualTo("pt-BR");
    assertThat(arrived.header("Date")).isNotBlank();
  }

  @Test
  void givesTheSameMailTheSameIdEachTime() {
    String first = office.arrives(mail).header("Message-ID");
    String again = office.arrives(mail).header("Message-ID");
    assertThat(first).isEqualTo("<" + mail.message().id() + "@acme.example>").isEqualTo(again);
  }

  @Test
  void comesFromThePublicAddressUnlessSaidOtherwise() {
    assertThat(office.arrives(mail, "foyer.mail.from=").header("From"))
        .isEqualTo("Foyer <foyer@foyer.acme.example>");
    assertThat(
            office
                .arrives(mail, "foyer.mail.from=", "foyer.public-url=http://localhost:8080")
                .header("From"))
        .isEqualTo("Foyer <foyer@localhost.localdomain>");
  }

  @Test
  void letsNoNameBeginAnotherHeader() {
    Member ada = Samples.member(Language.ENGLISH);
    Facts evil = Samples.facts().and("creator", "Eve\r\nBcc: all@acme.example\r\n\r\nHello");
    Mail.OfLetter letter =
        new Mail.OfLetter(
            Samples.GIVEN.aLetter().of(Samples.ACME).of(LetterKind.CONNECT_LINK, evil).build(),
            Samples.ACME);
    PostOffice.Letterbox arrived = office.arrives(letter);
    assertThat(arrived.header("Bcc")).isNull();
    assertThat(arrived.subject()).startsWith("Eve Bcc: all@acme.example Hello asks you");
    assertThat(office.count()).isEqualTo(1);
    assertThat(ada.email()).isNotEqualTo(letter.to());
  }

  @Test
  void writesNoSecretAndNoAddressToTheLog(CapturedOutput log) {
    Mail.OfLetter letter = Samples.letter(LetterKind.CONNECT_LINK, Language.ENGLISH);
    office.arrives(letter);
    office.server().stop();
    answers(letter);
    String ours =
        log.getAll().lines().filter(line -> line.contains("dev.foyer")).collect(joining("\n"));
    assertThat(ours)
        .contains("did not take a mail")
        .doesNotContain(letter.letter().secret().orElseThrow().reveal())
        .doesNotContain(letter.to().value());
  }

  @Test
  void bringsAnInvitationWithItsCalendarEntry() {
    Mail.OfLetter invitation = Samples.letter(LetterKind.INVITATION, Language.ENGLISH);
    ICalendar calendar = Biweekly.parse(office.arrives(invitation).calendar()).first();
    assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
    VEvent event = calendar.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo("0193");
    assertThat(event.getSequence().getValue()).isEqualTo(3);
    assertThat(event.getDateStart().getValue().toInstant()).hasToString("2026-03-11T12:00:00Z");
    assertThat(event.getDateEnd().getValue().toInstant()).hasToString("2026-03-11T12:30:00Z");
    assertThat(event.getLocation().getValue()).isEqualTo("https://zoom.example/j/1?pwd=a");
    assertThat(event.getOrganizer().getEmail()).isEqualTo("carla@acme.example");
    assertThat(event.getAttendees().getFirst().getEmail())
        .isEqualTo(invitation.letter().to().value());
    assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
  }

  @Test
  void takesACancelledEventOutOfTheCalendar() {
    Mail.OfLetter letter = Samples.letter(LetterKind.INVITATION_CANCELLED, Language.ENGLISH);
    ICalendar calendar = Biweekly.parse(office.arrives(letter).calendar()).first();
    assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(calendar.getEvents().getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
  }

  @Test
  void triesLaterWhenTheServerIsAway() {
    office.server().stop();
    assertThat(answers(mail)).containsExactly(new MailAnswer.NotNow());
  }

  @Test
  void triesLaterWhenItIsNotLetIn() {
    office.server().getManagers().getUserManager().setAuthRequired(true);
    assertThat(answers(mail, "spring.mail.username=foyer", "spring.mail.password=wrong"))
        .containsExactly(new MailAnswer.NotNow());
  }

  @Test
  void isNotSetUpWithoutAMailServer() {
    List<Boolean> setUp = new ArrayList<>();
    PostOffice.with(mailer -> setUp.add(mailer.setUp()));
    PostOffice.with(mailer -> setUp.add(mailer.setUp()), "spring.mail.host=");
    PostOffice.with(mailer -> setUp.add(mailer.setUp()), office.settings());
    assertThat(setUp).containsExactly(false, false, true);
  }

  private List<MailAnswer> answers(Mail sent, String... settings) {
    List<MailAnswer> answers = new ArrayList<>();
    PostOffice.with(mailer -> answers.add(mailer.send(sent)), office.settings(settings));
    return answers;
  }
}
