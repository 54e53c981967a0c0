package dev.foyer.core.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.Mail;
import dev.foyer.core.message.MailAnswer;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.Secret;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever the mail server does, everything else goes on, and each mail comes to an end. */
class MailNeverBlocksTest {
  private static final EmailAddress ZOE = new EmailAddress("zoe@acme.example");

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Organization organization =
      rig.ports().organizations().find(acme.id()).orElseThrow();
  private final Secret secret = rig.given().aSecret();

  @Test
  void mailsAMessageInItsReceiversLanguage() {
    Message message = told();
    rig.runDueJobs();
    assertThat(rig.mailer().sent())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.to()).isEqualTo(acme.member("ada").email());
              assertThat(mail.language()).isEqualTo(Language.ENGLISH);
              assertThat(mail.organization()).isEqualTo(organization);
            });
    assertThat(state(message)).isEqualTo(MailState.SENT);
  }

  @Test
  void keepsMessagesInTheAppWithoutAMailServer() {
    rig.mailer().remove();
    Message message = told();
    rig.runDueJobs();
    assertThat(state(message)).isEqualTo(MailState.KEPT);
    assertThat(found(message).unread()).isTrue();
  }

  @Test
  void writesNoLetterWithoutAMailServer() {
    rig.mailer().remove();
    rig.runDueJobs();
    assertThat(write()).isInstanceOf(WriteLetter.Outcome.NoMail.class);
    assertThat(rig.ports().letters().all(acme.id())).isEmpty();
    assertThat(rig.runDueJobs()).isZero();
  }

  @Test
  void sendsALetterWithItsSecretAndForgetsTheSecret() {
    assertThat(write()).isInstanceOf(WriteLetter.Outcome.Written.class);
    assertThat(letter().secret()).contains(secret);
    rig.runDueJobs();
    assertThat(rig.mailer().sent())
        .singleElement()
        .isInstanceOfSatisfying(
            Mail.OfLetter.class,
            mail -> {
              assertThat(mail.to()).isEqualTo(ZOE);
              assertThat(mail.letter().secret()).contains(secret);
              assertThat(mail.toString()).doesNotContain(secret.reveal());
            });
    assertThat(letter().mail()).isEqualTo(MailState.SENT);
    assertThat(letter().secret()).isEmpty();
  }

  @Test
  void triesAgainEverMoreRarelyAndSendsOnce() {
    Message message = told();
    rig.mailer().next(new MailAnswer.NotNow());
    rig.mailer().next(new MailAnswer.NotNow());
    rig.runDueJobs();
    assertThat(nextTry(message)).isEqualTo(Duration.ofMinutes(1));
    rig.later(Duration.ofMinutes(5));
    assertThat(nextTry(message)).isEqualTo(Duration.ofMinutes(5));
    assertThat(state(message)).isEqualTo(MailState.WAITS);
    rig.later(Duration.ofMinutes(5));
    assertThat(state(message)).isEqualTo(MailState.SENT);
    assertThat(rig.mailer().sent()).hasSize(1);
  }

  @Test
  void givesUpAfterADay() {
    Message message = told();
    write();
    for (int hour = 0; hour < 25; hour++) {
      rig.mailer().next(new MailAnswer.NotNow());
      rig.mailer().next(new MailAnswer.NotNow());
      rig.later(Duration.ofHours(1));
    }
    assertThat(state(message)).isEqualTo(MailState.GIVEN_UP);
    assertThat(letter().mail()).isEqualTo(MailState.GIVEN_UP);
    assertThat(letter().secret()).isEmpty();
    assertThat(rig.mailer().sent()).isEmpty();
    assertThat(found(message).unread()).isTrue();
  }

  @Test
  void sendsEvenAfterADayInWhichNobodyWorked() {
    Message message = told();
    rig.later(Duration.ofDays(3));
    assertThat(state(message)).isEqualTo(MailState.SENT);
  }

  @Test
  void acceptsARefusal() {
    Message message = told();
    write();
    rig.mailer().next(new MailAnswer.RefusedForGood());
    rig.mailer().next(new MailAnswer.RefusedForGood());
    rig.runDueJobs();
    assertThat(state(message)).isEqualTo(MailState.REFUSED);
    assertThat(letter().mail()).isEqualTo(MailState.REFUSED);
    assertThat(letter().secret()).isEmpty();
    rig.later(Duration.ofDays(2));
    assertThat(rig.mailer().sent()).isEmpty();
  }

  @Test
  void mailsNobodyWhoIsNoMemberAnyMore() {
    Message message = told();
    rig.members().remove(acme.member("ada"));
    rig.runDueJobs();
    assertThat(rig.mailer().sent()).isEmpty();
    assertThat(state(message)).isEqualTo(MailState.KEPT);
  }

  private Message told() {
    Message message =
        rig.given().aMessage().to(acme.member("ada")).at(rig.clock().instant()).build();
    rig.ports().messages().add(message);
    rig.ports().jobs().noLaterThan(job(message), rig.clock().instant());
    return message;
  }

  private Job job(Message message) {
    return new Job(JobKind.SEND_MESSAGE, acme.id().value(), message.id().value());
  }

  private Duration nextTry(Message message) {
    return Duration.between(
        rig.clock().instant(), rig.ports().jobs().dueAt(job(message)).orElseThrow());
  }

  private WriteLetter.Outcome write() {
    return new WriteLetter(
            rig.ports().letters(), rig.mailer(), rig.ports().jobs(), rig.ports().ids(), rig.clock())
        .handle(
            new WriteLetter.Command(
                acme.id(),
                ZOE,
                Language.ENGLISH,
                LetterKind.APPROVAL_NOTICE,
                Facts.of("account", "Acme Corporation"),
                Optional.of(secret)));
  }

  private Message found(Message message) {
    return rig.ports().messages().find(acme.id(), message.id()).orElseThrow();
  }

  private MailState state(Message message) {
    return found(message).mail();
  }

  private Letter letter() {
    return rig.ports().letters().all(acme.id()).getFirst();
  }
}
