package dev.foyer.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

  private static final String NEEDED =
      "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true"
          + "&sessionVariables=innodb_lock_wait_timeout=10";

  @Test
  void asksForInstantsInUtc() {
    assertThat(DatabaseUrl.of("jdbc:mariadb://db/foyer").jdbc())
        .isEqualTo("jdbc:mariadb://db/foyer?" + NEEDED);
  }

  @Test
  void keepsTheOperatorsOptionsButThoseThatWouldMoveTime() {
    assertThat(
            DatabaseUrl.of("jdbc:mariadb://db/foyer?sslMode=trust&connectiontimezone=LOCAL").jdbc())
        .isEqualTo("jdbc:mariadb://db/foyer?" + NEEDED + "&sslMode=trust")
        .doesNotContain("LOCAL");
  }

  @Test
  void waitsForALockedRowNoLongerThanTenSecondsWhateverElseTheOperatorSets() {
    assertThat(
            DatabaseUrl.of("jdbc:mariadb://db/foyer?sessionVariables=sort_buffer_size=4M").jdbc())
        .endsWith("&sessionVariables=sort_buffer_size=4M,innodb_lock_wait_timeout=10");
  }

  @Test
  void showsItselfWithoutOptions() {
    assertThat(DatabaseUrl.of("jdbc:mariadb://db/foyer?password=open-sesame"))
        .hasToString("jdbc:mariadb://db/foyer");
  }

  @Test
  void refusesAnotherKindOfDatabaseWithoutRepeatingIt() {
    assertThatThrownBy(() -> DatabaseUrl.of("jdbc:h2:mem:?password=open-sesame"))
        .hasMessageContaining("jdbc:mariadb:")
        .hasMessageNotContaining("open-sesame");
  }
}
