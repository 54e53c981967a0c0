package dev.foyer.core.member;

import dev.foyer.core.organization.EmailAddress;
import java.util.Optional;

/**
 * A line of a list of mappings: two texts as somebody wrote them, and what is to be said of them.
 *
 * @param number which line of the list, from 1 on
 */
public record MappingLine(int number, String memberText, String zoomText, Verdict verdict) {

  private static final int LONGEST_TEXT = 254;

  /** What happens, or has happened, with a line. */
  public enum Verdict {
    WILL_MAP,
    /** Would give several members the same Zoom user: only done if that is confirmed. */
    SHARED,
    ALREADY_SO,
    NO_SUCH_MEMBER,
    NO_SUCH_ZOOM_USER,
    /** An earlier line says something of the same member. */
    DUPLICATE,
    /** One of the texts is no e-mail address. */
    UNREADABLE,
    MAPPED
  }

  public MappingLine {
    memberText = cut(memberText);
    zoomText = cut(zoomText);
  }

  /** A line as it was written, nothing said yet. */
  public static MappingLine written(int number, String memberText, String zoomText) {
    return new MappingLine(number, memberText, zoomText, Verdict.UNREADABLE);
  }

  public Optional<EmailAddress> member() {
    return address(memberText);
  }

  public Optional<EmailAddress> zoomUser() {
    return address(zoomText);
  }

  public MappingLine judged(Verdict other) {
    return new MappingLine(number, memberText, zoomText, other);
  }

  private static Optional<EmailAddress> address(String text) {
    try {
      return Optional.of(new EmailAddress(text));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String cut(String text) {
    String stripped = text.strip();
    return stripped.substring(0, Math.min(stripped.length(), LONGEST_TEXT));
  }
}
