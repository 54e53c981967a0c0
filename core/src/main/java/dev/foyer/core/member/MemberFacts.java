package dev.foyer.core.member;

import java.util.Arrays;
import java.util.List;

/** All that the rules need to know of one member; the rest is the organization's. */
public record MemberFacts(PersonalFact personal, MatchFact match) {

  /** Every combination there is: so a rule over them can be turned into a filter for a store. */
  public static List<MemberFacts> all() {
    return Arrays.stream(PersonalFact.values())
        .flatMap(
            personal ->
                Arrays.stream(MatchFact.values()).map(match -> new MemberFacts(personal, match)))
        .toList();
  }
}
