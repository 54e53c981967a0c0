package dev.foyer.core.message.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Foyer;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnlyOnesOwnMessagesTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();
  private final Foyer.Messaging messages = rig.foyer().messages();
  private final Member ada = acme.member("ada");
  private final Member bruno = acme.member("bruno");

  @Test
  void listsThemNewestFirstAPageAtATime() {
    Message first = to(ada);
    to(bruno);
    Message second = to(ada);
    Message third = to(ada);

    List<Message> page = list(ada, MessageId.AFTER_ALL, 2);
    assertThat(page).containsExactly(third, second);
    assertThat(list(ada, page.getLast().id(), 2)).containsExactly(first);
  }

  @Test
  void boundsAPage() {
    for (int i = 0; i < 120; i++) {
      to(ada);
    }
    assertThat(list(ada, MessageId.AFTER_ALL, 5_000)).hasSize(100);
    assertThat(list(ada, MessageId.AFTER_ALL, 0)).hasSize(1);
  }

  @Test
  void showsOnlyOnesOwn() {
    Message adas = to(ada);
    assertThat(messages.showMessage().handle(acme.id(), ada.id(), adas.id())).contains(adas);
    assertThat(messages.showMessage().handle(acme.id(), bruno.id(), adas.id())).isEmpty();
  }

  @Test
  void marksOneAsRead() {
    Message read = to(ada);
    to(ada);
    mark(ada, new MarkRead.Which.One(read.id()));
    assertThat(unread(ada)).isEqualTo(1);
    assertThat(list(ada, MessageId.AFTER_ALL, 2).getLast().readAt())
        .contains(rig.clock().instant());
  }

  @Test
  void marksAllThatWereSeenAsRead() {
    to(ada);
    Message seen = to(ada);
    to(ada);
    mark(ada, new MarkRead.Which.UpTo(seen.id()));
    assertThat(unread(ada)).isEqualTo(1);
  }

  @Test
  void neverTouchesAnothersMessages() {
    Message brunos = to(bruno);
    mark(ada, new MarkRead.Which.One(brunos.id()));
    mark(ada, new MarkRead.Which.UpTo(MessageId.AFTER_ALL));
    assertThat(unread(bruno)).isEqualTo(1);
    assertThat(list(ada, MessageId.AFTER_ALL, 10)).isEmpty();
    assertThat(messages.countUnread().handle(new OrganizationId(rig.given().id()), bruno.id()))
        .isZero();
  }

  @Test
  void followsWhateverIsToldInTheOrganization() {
    assertThat(messages.followMessages().handle(acme.id())).isEmpty();
    Message message = to(bruno);
    assertThat(messages.followMessages().handle(acme.id())).contains(message.id());
  }

  private Message to(Member member) {
    Message message = rig.given().aMessage().to(member).build();
    assertThat(rig.ports().messages().add(message)).isTrue();
    return message;
  }

  private void mark(Member member, MarkRead.Which which) {
    messages.markRead().handle(new MarkRead.Command(acme.id(), member.id(), which));
  }

  private long unread(Member member) {
    return messages.countUnread().handle(acme.id(), member.id());
  }

  private List<Message> list(Member member, MessageId before, int limit) {
    return messages
        .listMessages()
        .handle(new ListMessages.Command(acme.id(), member.id(), before, limit));
  }
}
