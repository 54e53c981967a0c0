package dev.foyer.web.ui.messages;

import com.vaadin.flow.component.Component;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageKind;
import dev.foyer.core.message.Place;
import dev.foyer.web.ui.part.Tone;
import dev.foyer.web.ui.part.Words;
import java.util.Locale;

/** What messages say: what happened in a line; and why, who is affected and what to do. */
final class MessageWords {

  private MessageWords() {}

  static String title(Component page, Message message) {
    return page.getTranslation(Words.family("message-title", message.kind()), facts(page, message));
  }

  static String text(Component page, Message message) {
    return page.getTranslation(Words.family("message-text", message.kind()), facts(page, message));
  }

  static String of(Place place) {
    return Words.family("place", place);
  }

  static Tone toneOf(MessageKind kind) {
    return switch (kind) {
      case CONNECTED, OPT_OUT_ENDED -> Tone.GOOD;
      case LAPSED, STILL_LAPSED, PERSONAL_LAPSED, APP_REMOVED, LINK_FAILED, MEETING_LOST ->
          Tone.BAD;
      case AT_RISK,
          STANDBY_PROMOTED,
          STANDBY_LAPSED,
          LINK_REPORTED,
          APPROVAL_WAITS,
          NUDGE,
          LINK_WAITS,
          MEETING_STRAYED,
          MEETING_OUTDATED,
          MEETING_REMAINS ->
          Tone.CAREFUL;
      case DISCONNECTED, LINK_DECLINED, ACCOUNT_SHARED, LINK_CHANGED -> Tone.NEUTRAL;
    };
  }

  private static Object[] facts(Component page, Message message) {
    return message.kind().facts().stream()
        .map(name -> fact(page, name, message.facts().named().getOrDefault(name, "")))
        .toArray();
  }

  private static Object fact(Component page, String name, String value) {
    return switch (name) {
      case "reason" ->
          value.isEmpty()
              ? ""
              : page.getTranslation(
                  "lapse-reason." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
      case "readiness" ->
          value.isEmpty()
              ? ""
              : page.getTranslation("nudge." + value.toLowerCase(Locale.ROOT).replace('_', '-'));
      case "days" -> value.isEmpty() ? 0L : Long.parseLong(value);
      default -> value;
    };
  }
}
