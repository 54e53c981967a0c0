package dev.foyer.core.message.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.MailState;
import dev.foyer.core.organization.Language;
import java.time.Instant;
import java.util.List;
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
  void forgetsTheOldestThatDontWait() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Letter waits = letterAt(longAgo);
    Letter first = letterAt(longAgo.plusSeconds(1));
    Letter second = letterAt(longAgo.plusSeconds(2));
    Letter young = letterAt(longAgo.plusSeconds(3));
    for (Letter settled : List.of(first, second, young)) {
      letters().mailed(acme.id(), settled.id(), MailState.GIVEN_UP);
    }
    assertThat(letters().forgetSettled(longAgo.plusSeconds(3), 1)).isEqualTo(1);
    assertThat(letters().find(acme.id(), first.id())).isEmpty();
    assertThat(letters().forgetSettled(longAgo.plusSeconds(3), 9)).isEqualTo(1);
    assertThat(letters().find(acme.id(), second.id())).isEmpty();
    assertThat(letters().find(acme.id(), young.id())).isPresent();
    assertThat(letters().find(acme.id(), waits.id())).isPresent();
  }

  private Letter letterAt(Instant instant) {
    Letter letter = given.aLetter().of(acme).at(instant).build();
    letters().add(letter);
    return letter;
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Letter letter = given.aLetter().of(acme).build();
    inOneThatFails(() -> letters().add(letter));
    assertThat(letters().find(acme.id(), letter.id())).isEmpty();
  }
}
