package dev.foyer.core.member;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.member.Standing.Type;
import dev.foyer.core.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All combinations of facts, against a table that a person can read. */
@Rule({"BR-20", "BR-21"})
class StandingTest {
  private static final Map<MatchFact, Readiness> READINESS_WHILE_ACTIVE =
      Map.of(
          MatchFact.NOT_CHECKED, Readiness.NOT_CHECKED,
          MatchFact.ABSENT, Readiness.NO_ZOOM_USER,
          MatchFact.INVITED, Readiness.ZOOM_USER_PENDING,
          MatchFact.VANISHED, Readiness.ZOOM_USER_VANISHED,
          MatchFact.DEACTIVATED, Readiness.ZOOM_USER_DEACTIVATED,
          MatchFact.NO_LICENSE, Readiness.NOT_LICENSED,
          MatchFact.BASIC, Readiness.READY_BUT_BASIC,
          MatchFact.LICENSED, Readiness.READY);

  @ParameterizedTest(name = "organization {0}, personal {1}: {2}")
  @CsvSource({
    "NOT_CONNECTED, NONE,      NONE",
    "NOT_CONNECTED, LAPSED,    NONE",
    "NOT_CONNECTED, CONNECTED, PERSONAL",
    "ACTIVE,        NONE,      ORGANIZATION",
    "ACTIVE,        LAPSED,    ORGANIZATION",
    "ACTIVE,        CONNECTED, PERSONAL",
    "AT_RISK,       NONE,      ORGANIZATION",
    "AT_RISK,       LAPSED,    ORGANIZATION",
    "AT_RISK,       CONNECTED, PERSONAL",
    "PAUSED,        NONE,      NONE",
    "PAUSED,        LAPSED,    NONE",
    "PAUSED,        CONNECTED, PERSONAL",
    "LAPSED,        NONE,      NONE",
    "LAPSED,        LAPSED,    NONE",
    "LAPSED,        CONNECTED, PERSONAL"
  })
  void usesThePersonalOneFirstThenTheOrganizations(
      OrganizationFact organization, PersonalFact personal, Type ifMatched) {
    for (MatchFact match : MatchFact.values()) {
      boolean canHost = match == MatchFact.BASIC || match == MatchFact.LICENSED;
      Type expected = ifMatched == Type.ORGANIZATION && !canHost ? Type.NONE : ifMatched;

      assertThat(Standing.of(organization, new MemberFacts(personal, match, false)).inUse())
          .as("%s, %s, %s", organization, personal, match)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  @Rule("BR-24")
  void leavesThoseWhoOptedOutTheirPersonalOneOnly(
      OrganizationFact organization, MemberFacts facts) {
    MemberFacts out = new MemberFacts(facts.personal(), facts.match(), true);

    assertThat(Standing.of(organization, out).inUse())
        .isEqualTo(facts.personal() == PersonalFact.CONNECTED ? Type.PERSONAL : Type.NONE);
  }

  @ParameterizedTest
  @MethodSource("everyCombination")
  @Rule("BR-41")
  void tellsReadinessWhateverThePersonalOneIs(OrganizationFact organization, MemberFacts facts) {
    Readiness expected =
        switch (organization) {
          case NOT_CONNECTED -> Readiness.NOT_CONNECTED;
          case LAPSED -> Readiness.CONNECTION_LAPSED;
          case PAUSED -> Readiness.CONNECTION_PAUSED;
          case ACTIVE, AT_RISK ->
              facts.optedOut() ? Readiness.OPTED_OUT : READINESS_WHILE_ACTIVE.get(facts.match());
        };

    Standing standing = Standing.of(organization, facts);

    assertThat(standing.readiness()).isEqualTo(expected);
    assertThat(standing.connected()).isEqualTo(standing.inUse() != Type.NONE);
  }

  @Test
  void knowsTwoHundredAndFortyCombinations() {
    assertThat(everyCombination()).hasSize(240);
    assertThat(MemberFacts.all()).doesNotHaveDuplicates().hasSize(48);
    assertThat(READINESS_WHILE_ACTIVE).hasSameSizeAs(List.of(MatchFact.values()));
  }

  static Stream<Arguments> everyCombination() {
    return Arrays.stream(OrganizationFact.values())
        .flatMap(
            organization ->
                MemberFacts.all().stream().map(facts -> Arguments.of(organization, facts)));
  }
}
