package dev.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that can't fail guards nothing: each must fail on the offenders. */
class EveryRuleBitesTest {

  @ParameterizedTest
  @MethodSource("dev.foyer.architecture.EveryRule#names")
  void bites(String rule) {
    ArchRule bound = EveryRule.byName().get(rule);
    JavaClasses offenders = House.OFFENDERS_ONLY;
    assertThat(bound.allowEmptyShould(true).evaluate(offenders).hasViolation())
        .as("%s has no offender that it bites", rule)
        .isTrue();
  }

  @Test
  void findsTheRules() {
    assertThat(EveryRule.byName()).hasSizeGreaterThan(25);
  }
}
