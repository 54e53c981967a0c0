package dev.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.PackageMatcher;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule about a room that doesn't exist guards nothing. */
class RoomsExistTest {

  static Stream<String> rooms() {
    return Stream.concat(Rooms.ALL.stream(), Rooms.FEATURES.stream().map(Rooms::feature));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void hasSomethingInIt(String room) {
    PackageMatcher matcher = PackageMatcher.of(room);
    assertThat(House.PRODUCTION.stream().map(type -> type.getPackageName()))
        .anyMatch(matcher::matches);
  }

  @ParameterizedTest
  @MethodSource("features")
  void listsEveryFeature(String feature) {
    assertThat(Rooms.FEATURES).contains(feature);
  }

  static Stream<String> features() {
    return House.PRODUCTION.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith("dev.foyer.core."))
        .map(name -> name.substring("dev.foyer.core.".length()).split("\\.")[0])
        .distinct();
  }
}
