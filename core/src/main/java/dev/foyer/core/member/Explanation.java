package dev.foyer.core.member;

import dev.foyer.core.organization.Member;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Why a member uses the connection that is in use: every rule that decided it, in order (BR-70).
 */
public record Explanation(Member member, Standing standing, List<Step> steps) {

  public Explanation {
    steps = List.copyOf(steps);
  }

  /** One rule's part: which rule, what it found (the key of a sentence), about what. */
  public record Step(Finding finding, List<Detail> about) {
    private static final DateTimeFormatter IN_UTC =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Step {
      about = List.copyOf(about);
    }

    public static Step of(Finding finding, String... about) {
      return new Step(finding, Arrays.stream(about).<Detail>map(Detail.Text::new).toList());
    }

    /** The sentence in English. */
    public String sentence() {
      return String.format(
          Locale.ROOT, finding.sentence, about.stream().map(Step::inEnglish).toArray());
    }

    private static String inEnglish(Detail detail) {
      return switch (detail) {
        case Detail.Text(String value) -> value;
        case Detail.Moment(Instant at) -> IN_UTC.format(at);
      };
    }
  }

  /** Something that a finding is about. */
  public sealed interface Detail {
    /** An address, a name: as it is. */
    record Text(String value) implements Detail {}

    /** When; said as the reader's language and time zone have it. */
    record Moment(Instant at) implements Detail {}
  }

  /** What a rule can find. Web, shell and library say it with these words. */
  public enum Finding {
    PERSONAL_CONNECTED("BR-21", "A personal Zoom is connected (%s), and it comes first."),
    PERSONAL_LAPSED(
        "BR-21", "The personal Zoom (%s) no longer works, so the organization's is looked at."),
    PERSONAL_NONE("BR-21", "No personal Zoom is connected, so the organization's is looked at."),
    ORGANIZATION_ACTIVE("BR-21", "The organization's Zoom is connected (account %s)."),
    ORGANIZATION_AT_RISK(
        "BR-21",
        "The organization's Zoom (account %s) is connected, though checks of it fail for now."),
    ORGANIZATION_PAUSED(
        "BR-62", "The organization's Zoom (account %s) is paused by an owner or admin."),
    ORGANIZATION_LAPSED("BR-21", "The organization's Zoom (account %s) no longer works."),
    ORGANIZATION_NONE("BR-21", "The organization has no Zoom connected."),
    OPTED_OUT(
        "BR-24", "%s has opted out of the organization's Zoom, so it isn't used for this member."),
    MATCH_LICENSED("BR-41", "The account has a licensed Zoom user for %s."),
    MATCH_BASIC(
        "BR-41", "The account has a Basic Zoom user for %s: its meetings end after 40 minutes."),
    MATCH_NO_LICENSE("BR-41", "The account's Zoom user for %s has no license for meetings."),
    MATCH_DEACTIVATED("BR-41", "The account's Zoom user for %s is deactivated."),
    MATCH_INVITED("BR-41", "The account has invited %s, who has not accepted yet."),
    MATCH_ABSENT("BR-41", "The account has no Zoom user with the address %s."),
    MATCH_VANISHED(
        "BR-41",
        "The Zoom user for %s was %s, who is no longer in the account: an owner or admin says who"
            + " it is now."),
    MATCH_CANDIDATE(
        "BR-41", "A new Zoom user has the address %s: an owner or admin may confirm it."),
    MATCH_BY_EMAIL(
        "BR-41",
        "The Zoom user %s was found by e-mail address and is pinned: no change of an address moves"
            + " it."),
    MATCH_BY_HAND("BR-41", "The Zoom user %s was mapped by hand, by %s, on %s."),
    MATCH_NOT_CHECKED("BR-41", "Foyer has not looked %s up in the account yet."),
    SUMMARY_MISSING(
        "BR-30",
        "The organization wants meeting summaries, and Zoom writes none for %s without a license."),
    RESULT_PERSONAL("BR-21", "So meetings are made with the personal Zoom, hosted by %s."),
    RESULT_ORGANIZATION(
        "BR-21", "So meetings are made with the organization's Zoom, hosted by %s."),
    RESULT_NONE("BR-51", "So no meeting can be made now; bookings are accepted and wait.");

    private final String rule;
    private final String sentence;

    Finding(String rule, String sentence) {
      this.rule = rule;
      this.sentence = sentence;
    }

    /** The rule's name in the list of rules. */
    public String rule() {
      return rule;
    }
  }
}
