package dev.foyer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each storage port has exactly one adapter on MariaDB and one in memory. */
class PortsAreKeptTwiceTest {

  private static final Set<String> NOT_STORAGE =
      Set.of(
          "ZoomAuthorization",
          "ZoomUsers",
          "ZoomMeetings",
          "ZoomWebhooks",
          "Calendars",
          "Mailer",
          "Ids",
          "Randomness",
          "Pause",
          "KeyedDigests",
          "HeadAnchors",
          "Jobs",
          "Transactions");

  static Stream<String> storagePorts() {
    return House.PRODUCTION.stream()
        .filter(type -> type.getPackageName().matches("dev\\.foyer\\.core\\..*\\.port"))
        .filter(JavaClass::isInterface)
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .filter(type -> !NOT_STORAGE.contains(type.getSimpleName()))
        .map(JavaClass::getName);
  }

  @ParameterizedTest
  @MethodSource("storagePorts")
  void isKeptOnMariaDbAndInMemory(String port) {
    String name = port.substring(port.lastIndexOf('.') + 1);
    assertThat(implementations(port)).containsExactlyInAnyOrder("Jdbc" + name, "InMemory" + name);
  }

  @Test
  void findsThePorts() {
    assertThat(storagePorts().toList()).hasSizeGreaterThan(12);
  }

  private static Stream<String> implementations(String port) {
    return House.WITH_TESTS.stream()
        .filter(type -> !type.isInterface() && !type.isAnonymousClass())
        .filter(type -> type.isAssignableTo(port))
        .filter(type -> type.getPackageName().matches("dev\\.foyer\\.(persistence|core).*"))
        .map(JavaClass::getSimpleName)
        .filter(name -> name.matches("(Jdbc|InMemory).*"));
  }
}
