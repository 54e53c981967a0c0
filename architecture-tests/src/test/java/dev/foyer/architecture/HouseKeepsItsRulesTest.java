package dev.foyer.architecture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseKeepsItsRulesTest {

  @ParameterizedTest
  @MethodSource("dev.foyer.architecture.EveryRule#names")
  void keeps(String rule) {
    EveryRule.byName().get(rule).check(House.PRODUCTION);
  }
}
