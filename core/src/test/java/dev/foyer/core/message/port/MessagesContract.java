package dev.foyer.core.message.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Member;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Messages} promises. */
public abstract class MessagesContract extends PortContract {
  private Messages messages() {
    return ports().messages();
  }

  @Test
  void keepsEveryField() {
    Message adas = given.aMessage().to(ada).build();
    Message ottos =
        given
            .aMessage()
            .to(otto)
            .of(
                MessageKind.DISCONNECTED,
                Facts.of("account", "Ünïcode & Söhne 🏢").and("by", "Ötto"))
            .at(given.now().plusNanos(1_000))
            .readAt(given.now().plusNanos(2_000))
            .mailed(MailState.REFUSED)
            .build();
    Every.fieldDiffers(adas, ottos);
    assertThat(messages().add(adas)).isTrue();
    assertThat(messages().add(ottos)).isTrue();
    assertThat(messages().find(acme.id(), adas.id())).contains(adas);
    assertThat(messages().find(other.id(), ottos.id())).contains(ottos);
  }

  @Test
  void tellsEachReceiverOnceUnderTheSameKey() {
    Member bruno = given.aMember().of(acme).admin().build();
    Message first = added(given.aMessage().to(ada).withKey("LAPSED/1").build());
    Message again = given.aMessage().to(ada).withKey("LAPSED/1").build();
    assertThat(inOne(() -> messages().add(again))).isFalse();
    assertThat(inOne(() -> messages().add(given.aMessage().to(bruno).withKey("LAPSED/1").build())))
        .isTrue();
    assertThat(messages().to(acme.id(), ada.id(), MessageId.AFTER_ALL, 10)).containsExactly(first);
  }

  @Test
  void letsOneOfManyThreadsTell() {
    assertThat(
            Threads.successes(
                () -> {
                  Message message = given.aMessage().to(ada).withKey("the same").build();
                  return inOne(() -> messages().add(message));
                }))
        .isEqualTo(1);
    assertThat(messages().countUnread(acme.id(), ada.id())).isEqualTo(1);
  }

  @Test
  void pagesOnesOwnNewestFirst() {
    Member bruno = given.aMember().of(acme).build();
    Message a = added(given.aMessage().to(ada).build());
    added(given.aMessage().to(bruno).build());
    Message b = added(given.aMessage().to(ada).build());
    Message c = added(given.aMessage().to(ada).build());
    assertThat(messages().to(acme.id(), ada.id(), MessageId.AFTER_ALL, 2)).containsExactly(c, b);
    assertThat(messages().to(acme.id(), ada.id(), b.id(), 2)).containsExactly(a);
  }

  @Test
  void knowsTheNewestOfAll() {
    assertThat(messages().newest(acme.id())).isEmpty();
    added(given.aMessage().to(ada).build());
    Message newest = added(given.aMessage().to(ada).build());
    added(given.aMessage().to(otto).build());
    assertThat(messages().newest(acme.id())).contains(newest.id());
  }

  @Test
  void hidesMessagesFromOtherOrganizations() {
    Message adas = added(given.aMessage().to(ada).build());
    assertThat(messages().find(other.id(), adas.id())).isEmpty();
    assertThat(messages().to(other.id(), ada.id(), MessageId.AFTER_ALL, 10)).isEmpty();
    assertThat(messages().countUnread(other.id(), ada.id())).isZero();
    messages().mailed(other.id(), adas.id(), MailState.SENT);
    messages().markRead(other.id(), ada.id(), adas.id(), given.now());
    assertThat(messages().find(acme.id(), adas.id())).contains(adas);
  }

  @Test
  void marksOneAsReadOnce() {
    Message message = added(given.aMessage().to(ada).build());
    Message unread = added(given.aMessage().to(ada).build());
    Instant read = given.now().plusSeconds(60);
    messages().markRead(acme.id(), ada.id(), message.id(), read);
    messages().markRead(acme.id(), ada.id(), message.id(), read.plusSeconds(60));
    assertThat(found(message).readAt()).contains(read);
    assertThat(found(unread).readAt()).isEmpty();
    assertThat(messages().countUnread(acme.id(), ada.id())).isEqualTo(1);
  }

  @Test
  void marksNobodyElsesAsRead() {
    Member bruno = given.aMember().of(acme).build();
    Message brunos = added(given.aMessage().to(bruno).build());
    messages().markRead(acme.id(), ada.id(), brunos.id(), given.now());
    messages().markAllRead(acme.id(), ada.id(), brunos.id(), given.now());
    assertThat(found(brunos).unread()).isTrue();
  }

  @Test
  void marksAllAsReadUpToTheNewestThatWasSeen() {
    Message first = added(given.aMessage().to(ada).build());
    Message seen = added(given.aMessage().to(ada).build());
    Message later = added(given.aMessage().to(ada).build());
    messages().markAllRead(acme.id(), ada.id(), seen.id(), given.now());
    assertThat(List.of(first, seen)).allSatisfy(it -> assertThat(found(it).unread()).isFalse());
    assertThat(found(later).unread()).isTrue();
  }

  @Test
  void saysOnceWhatCameOfTheMail() {
    Message message = added(given.aMessage().to(ada).build());
    messages().mailed(acme.id(), message.id(), MailState.SENT);
    messages().mailed(acme.id(), message.id(), MailState.GIVEN_UP);
    assertThat(found(message).mail()).isEqualTo(MailState.SENT);
    assertThat(found(message).unread()).isTrue();
  }

  @Test
  void forgetsTheOldestAndWhatWasReadLongAgo() {
    Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
    Message oldest = added(given.aMessage().to(ada).at(longAgo).withKey("old").build());
    Message older = added(given.aMessage().to(otto).at(longAgo.plusSeconds(1)).build());
    Message read =
        added(given.aMessage().to(ada).at(given.now()).readAt(longAgo.plusSeconds(5)).build());
    Message unread = added(given.aMessage().to(ada).at(given.now()).build());
    assertThat(messages().forgetReadBefore(longAgo.plusSeconds(5), 9)).isZero();
    assertThat(messages().forgetReadBefore(longAgo.plusSeconds(6), 9)).isEqualTo(1);
    assertThat(messages().find(acme.id(), read.id())).isEmpty();
    assertThat(messages().forgetToldBefore(longAgo.plusSeconds(2), 1)).isEqualTo(1);
    assertThat(messages().find(acme.id(), oldest.id())).isEmpty();
    assertThat(messages().forgetToldBefore(longAgo.plusSeconds(1), 9)).isZero();
    assertThat(found(older)).isEqualTo(older);
    assertThat(found(unread)).isEqualTo(unread);
    assertThat(messages().add(oldest)).as("nothing is left of it").isTrue();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    Message message = given.aMessage().to(ada).build();
    inOneThatFails(() -> messages().add(message));
    assertThat(messages().countUnread(acme.id(), ada.id())).isZero();
    assertThat(messages().add(message)).isTrue();
  }

  private Message added(Message message) {
    assertThat(messages().add(message)).isTrue();
    return message;
  }

  private Message found(Message message) {
    return messages().find(message.organization(), message.id()).orElseThrow();
  }
}
