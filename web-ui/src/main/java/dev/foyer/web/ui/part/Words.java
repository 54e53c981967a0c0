package dev.foyer.web.ui.part;

import dev.foyer.core.location.HostRule;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Standing;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.Language;
import dev.foyer.core.organization.MeetingSummary;
import dev.foyer.core.organization.Role;
import java.util.Locale;

/** The keys of the words for what several pages name. */
public final class Words {

  private Words() {}

  public static String of(Denial denial) {
    return family("denial", denial);
  }

  public static String of(Role role) {
    return family("role", role);
  }

  public static String of(HostRule rule) {
    return family("host-rule", rule);
  }

  /** What a host rule means. */
  public static String meaning(HostRule rule) {
    return family("host-rule.meaning", rule);
  }

  public static String of(Language language) {
    return family("language", language);
  }

  public static String of(Standing.Type type) {
    return family("type", type);
  }

  public static String of(Readiness readiness) {
    return family("readiness", readiness);
  }

  public static String of(Explanation.Finding finding) {
    return family("finding", finding);
  }

  public static String of(MeetingSummary summary) {
    return family("meeting-summary", summary);
  }

  /** What to do about a readiness. */
  public static String mending(Readiness readiness) {
    return family("mending", readiness);
  }

  public static Tone toneOf(Readiness readiness) {
    return switch (readiness) {
      case READY -> Tone.GOOD;
      case READY_BUT_BASIC, NOT_CHECKED, ZOOM_USER_PENDING, CONNECTION_PAUSED -> Tone.CAREFUL;
      case NO_ZOOM_USER,
          ZOOM_USER_VANISHED,
          ZOOM_USER_DEACTIVATED,
          NOT_LICENSED,
          CONNECTION_LAPSED ->
          Tone.BAD;
      case OPTED_OUT, NOT_CONNECTED -> Tone.NEUTRAL;
    };
  }

  public static Tone toneOf(Standing.Type type) {
    return switch (type) {
      case PERSONAL, ORGANIZATION -> Tone.GOOD;
      case NONE -> Tone.BAD;
    };
  }

  /** The key of a constant in a family of keys: {@code role.owner}. */
  public static String family(String name, Enum<?> constant) {
    return name + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
