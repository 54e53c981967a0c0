package dev.foyer.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The classes that the rules are held against. */
final class House {

  private static final String OFFENDERS = "/architecture-tests/";

  /** What is shipped: all modules without any tests. */
  static final JavaClasses PRODUCTION =
      new ClassFileImporter()
          .withImportOption(location -> !inTests(location) && !location.contains(OFFENDERS))
          .importPackages("dev.foyer");

  /** All of it, tests included, except the offenders. */
  static final JavaClasses WITH_TESTS =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains(OFFENDERS))
          .importPackages("dev.foyer");

  /** The classes that break the rules on purpose. */
  static final JavaClasses OFFENDERS_ONLY =
      new ClassFileImporter()
          .withImportOption(location -> location.contains(OFFENDERS))
          .importPackages("dev.foyer");

  private static boolean inTests(Location location) {
    return location.contains("/test-classes/") || location.contains("-tests.jar");
  }

  private House() {}
}
