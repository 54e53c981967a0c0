package dev.foyer.core.message.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.MailState;
import dev.foyer.core.organization.Language;
import org.junit.jupiter.api.Test;

/** What every {@link Letters} promises. */
public abstract class LettersContract extends PortContract {
  private Letters letters() {
    return ports().letters();
  }

  @Test
  void keepsEveryField() {
    Letter notice = given.aLetter().of(acme).build();
    Letter link =
        given
            .aLetter()
            .of(other)
            .in(Language.BRAZILIAN_PORTUGUESE)
            .of(LetterKind.CONNECT_LINK, Facts.of("creator", "Ötto 🦊"))
            .at(given.now().plusNanos(1_000))
            .build();
    Every.fieldDiffers(notice, link, "mail");
    letters().add(notice);
    letters().add(link);
    assertThat(letters().find(acme.id(), notice.id())).contains(notice);
    assertThat(letters().find(other.id(), link.id())).contains(link);
    assertThat(letters().find(acme.id(), link.id())).isEmpty();
  }

  @Test
  void erasesTheSecretOnceTheLetterIsSettled() {
    Letter letter = given.aLetter().of(acme).build();
    letters().add(letter);
    letters().mailed(acme.id(), letter.id(), MailState.REFUSED);
    letters().mailed(acme.id(), letter.id(), MailState.SENT);
    Letter settled = letters().find(acme.id(), letter.id()).orElseThrow();
    assertThat(settled.mail()).isEqualTo(MailState.REFUSED);
    assertThat(settled.secret()).isEmpty();
    assertThat(settled.to()).isEqualTo(letter.to());
  }

  @Test
  void settlesNothingOfOtherOrganizations() {
    Letter letter = given.aLetter().of(acme).build();
    letters().add(letter);
    letters().mailed(other.id(), letter.id(), MailState.SENT);
    assertThat(letters().find(acme.id(), letter.id())).contains(letter);
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Letter letter = given.aLetter().of(acme).build();
    inOneThatFails(() -> letters().add(letter));
    assertThat(letters().find(acme.id(), letter.id())).isEmpty();
  }
}
