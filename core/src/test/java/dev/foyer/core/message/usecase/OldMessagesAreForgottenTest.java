package dev.foyer.core.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.organization.Organization;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OldMessagesAreForgottenTest {
  private static final Duration MOMENT = Duration.ofSeconds(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @Test
  void forgetsAMessageNinetyDaysAfterItWasRead() {
    Message read = told(Duration.ofDays(100), ForgetMessages.ONCE_READ.minus(MOMENT));
    start();
    assertThat(isThere(read)).isTrue();

    rig.later(DAY);

    assertThat(isThere(read)).isFalse();
  }

  @Test
  void keepsAnUnreadMessageForAYear() {
    Message unread = told(ForgetMessages.AT_LAST.minus(MOMENT));
    start();
    assertThat(isThere(unread)).isTrue();

    rig.later(DAY);

    assertThat(isThere(unread)).isFalse();
  }

  @Test
  void forgetsALetterAMonthAfterItWasWrittenIfNothingIsToBeDoneWithItAnyMore() {
    Letter settled = letter();
    rig.ports().letters().mailed(acme.id(), settled.id(), MailState.SENT);
    Letter waits = letter();
    start();
    rig.clock().advance(ForgetMessages.LETTERS.minus(MOMENT));
    rig.runDueJobs();
    assertThat(isThere(settled)).isTrue();

    rig.later(DAY);

    assertThat(isThere(settled)).isFalse();
    assertThat(isThere(waits)).isTrue();
  }

  @Test
  void goesOnUntilNothingOldIsLeft() {
    for (int message = 0; message < 2_500; message++) {
      told(ForgetMessages.AT_LAST.plus(DAY));
    }

    start();

    assertThat(rig.ports().messages().all(acme.id())).isEmpty();
    assertThat(rig.ports().jobs().dueAt(ForgetMessages.job()))
        .contains(rig.clock().instant().plus(DAY));
  }

  private void start() {
    rig.foyer().messages().startForgetting().handle();
    rig.runDueJobs();
  }

  private Message told(Duration ago) {
    return added(rig.given().aMessage().to(acme.member("ada")).at(before(ago)).build());
  }

  private Message told(Duration ago, Duration readAgo) {
    return added(
        rig.given()
            .aMessage()
            .to(acme.member("ada"))
            .at(before(ago))
            .readAt(before(readAgo))
            .build());
  }

  private Message added(Message message) {
    assertThat(rig.ports().messages().add(message)).isTrue();
    return message;
  }

  private Letter letter() {
    Organization home = rig.ports().organizations().find(acme.id()).orElseThrow();
    Letter letter = rig.given().aLetter().of(home).at(rig.clock().instant()).build();
    rig.ports().letters().add(letter);
    return letter;
  }

  private boolean isThere(Message message) {
    return rig.ports().messages().find(acme.id(), message.id()).isPresent();
  }

  private boolean isThere(Letter letter) {
    return rig.ports().letters().find(acme.id(), letter.id()).isPresent();
  }

  private Instant before(Duration ago) {
    return rig.clock().instant().minus(ago);
  }
}
