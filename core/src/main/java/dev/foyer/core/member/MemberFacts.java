package dev.foyer.core.member;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that the rules need to know of one member; the rest is the organization's.
 *
 * @param optedOut whether the member does without the organization's Zoom (BR-24)
 */
public record MemberFacts(PersonalFact personal, MatchFact match, boolean optedOut) {

  /** Every combination there is: so a rule over them can be turned into a filter for a store. */
  public static List<MemberFacts> all() {
    return Arrays.stream(PersonalFact.values())
        .flatMap(
            personal ->
                Arrays.stream(MatchFact.values())
                    .flatMap(
                        match ->
                            Stream.of(false, true)
                                .map(optedOut -> new MemberFacts(personal, match, optedOut))))
        .toList();
  }
}
