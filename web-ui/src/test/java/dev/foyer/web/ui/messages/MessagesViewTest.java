package dev.foyer.web.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverTester;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.organization.Member;
import dev.foyer.web.ui.UiTest;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesViewTest extends UiTest {

  @Test
  void showsOnesOwnNewestFirstInFull() {
    foyer().connectOrganization(acme());
    foyer().disconnect(acme());

    navigate(MessagesView.class);

    assertThat(page())
        .containsSubsequence("Zoom was disconnected", "Zoom is connected")
        .contains("Ada Adams disconnected the Zoom account “Acme Corporation”.")
        .contains("Zoe Zimmer approved the connection")
        .contains("Who is affected: members without a personal Zoom connection")
        .contains("See your organization’s Zoom");
  }

  @Test
  void tellsThatThereIsNothing() {
    signInAs("carla");
    foyer().connectOrganization(acme());

    navigate(MessagesView.class);

    assertThat(page()).contains("Nobody has told you anything yet.");
    assertThat(offers("Mark all as read")).isFalse();
    assertThat(bell().getAriaLabel()).contains("Messages, none unread");
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void saysEveryKindWhole(MessageKind kind) {
    told(kind, facts());

    navigate(MessagesView.class);

    assertThat(page()).doesNotContain("{", "}", "!{", "message-t");
    if (kind.facts().contains("account")) {
      assertThat(page()).contains("“Acme’s Zoom”");
    }
  }

  @Test
  void saysEachReasonInItsOwnWords() {
    var texts = new TreeSet<String>();
    for (LapseReason reason : LapseReason.values()) {
      Message message =
          foyer()
              .given()
              .aMessage()
              .to(acme().owner())
              .of(MessageKind.LAPSED, facts().and("reason", reason))
              .build();
      texts.add(MessageWords.text(navigate(MessagesView.class), message));
    }
    assertThat(texts).hasSize(LapseReason.values().length).noneMatch(text -> text.contains("!{"));
  }

  @Test
  void marksOneAndThenAllAsRead() {
    told(MessageKind.CONNECTED, facts());
    told(MessageKind.LAPSED, facts());
    told(MessageKind.AT_RISK, facts());
    navigate(MessagesView.class);
    assertThat(bell().getAriaLabel()).contains("Messages, 3 unread");

    test(find(Button.class).withText("Mark as read").all().getFirst()).click();
    assertThat(bell().getAriaLabel()).contains("Messages, 2 unread");
    click("Mark all as read");

    assertThat(bell().getAriaLabel()).contains("Messages, none unread");
    assertThat(page()).doesNotContain("Unread");
  }

  @Test
  void leavesOthersMessagesAlone() {
    Message brunos = told(acme().member("bruno"), MessageKind.CONNECTED, facts());

    open("messages/" + brunos.id(), Map.of());

    assertThat(page()).contains("no such page");
    assertThat(foyer().ports().messages().find(acme().id(), brunos.id()).orElseThrow().unread())
        .isTrue();
  }

  @Test
  void leadsThroughAMessageToWhereItIsMended() {
    Message lapsed = told(MessageKind.LAPSED, facts());
    Message personal = told(MessageKind.PERSONAL_LAPSED, facts());

    open("messages/" + lapsed.id(), Map.of());
    assertThat(address()).isEqualTo("integrations/zoom");
    open("messages/" + personal.id(), Map.of());
    assertThat(address()).isEqualTo("integrations/zoom/mine");

    assertThat(bell().getAriaLabel()).contains("Messages, none unread");
  }

  @Test
  void knowsNoMessageByAnotherAddress() {
    open("messages/nonsense", Map.of());
    assertThat(page()).contains("no such page");
  }

  @Test
  void ringsWhileAnyPageIsOpen() {
    navigate("", Component.class);

    told(MessageKind.LAPSED, facts());

    eventually(() -> assertThat(bell().getAriaLabel()).contains("Messages, one unread"));
  }

  @Test
  void showsTheLatestBehindTheBell() {
    told(MessageKind.LAPSED, facts());
    navigate("", Component.class);

    Popover popover = popover();
    PopoverTester tester = new PopoverTester(popover);
    tester.open();
    String shown = textOf(popover);
    assertThat(shown).contains("Zoom is no longer connected", "Unread", "All messages");
    test(find(Button.class, popover).withText("Mark all as read").single()).click();

    assertThat(textOf(popover)).doesNotContain("Unread");
    assertThat(bell().getAriaLabel()).contains("Messages, none unread");
  }

  private Button bell() {
    return find(Button.class)
        .withCondition(it -> it.getAriaLabel().orElse("").startsWith("Messages,"))
        .single();
  }

  private Popover popover() {
    return find(Popover.class).single();
  }

  private static String address() {
    return UI.getCurrent().getActiveViewLocation().getPath();
  }

  private Message told(MessageKind kind, Facts facts) {
    return told(acme().owner(), kind, facts);
  }

  private Message told(Member member, MessageKind kind, Facts facts) {
    Message message = foyer().given().aMessage().to(member).of(kind, facts).build();
    foyer().ports().messages().add(message);
    return message;
  }

  private static Facts facts() {
    return Facts.of("account", "Acme’s Zoom")
        .and("authorizer", "Zoe Zimmer")
        .and("by", "Ada Adams")
        .and("reason", LapseReason.TOKEN_DEAD)
        .and("days", 3);
  }
}
