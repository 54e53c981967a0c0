package dev.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;

/** Who may know whom. */
final class HexagonRules {

  static final ArchRule CORE_KNOWS_ONLY_JAVA_AND_ITSELF =
      classes()
          .that()
          .resideInAPackage(Rooms.CORE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", Rooms.CORE)
          .because("the rules must not hang on a framework; anything else goes behind a port");

  static final ArchRule PORTS_KNOW_NO_USE_CASES =
      noClasses()
          .that()
          .resideInAPackage(Rooms.PORTS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Rooms.USE_CASES)
          .because("use case -> port -> types, never back");

  static final ArchRule TYPES_KNOW_NO_USE_CASES =
      noClasses()
          .that()
          .resideInAnyPackage(
              Rooms.FEATURES.stream().map(f -> "dev.foyer.core." + f).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(Rooms.USE_CASES)
          .because("types hold rules; use cases ask them, never back");

  static final ArchRule FEATURES_KEEP_THEIR_ORDER = featureOrder();

  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      slices()
          .matching("dev.foyer.core.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is two rooms without a wall");

  static final ArchRule PERSISTENCE_KNOWS_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage(Rooms.PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Rooms.ZOOM, Rooms.MAIL, Rooms.SIMULATOR, Rooms.WEB, Rooms.SHELL)
          .because("adapters meet in the core only");

  static final ArchRule ZOOM_KNOWS_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage(Rooms.ZOOM)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Rooms.PERSISTENCE, Rooms.MAIL, Rooms.SIMULATOR, Rooms.WEB, Rooms.SHELL)
          .because("adapters meet in the core only");

  static final ArchRule MAIL_KNOWS_NO_OTHER_ADAPTER =
      noClasses()
          .that()
          .resideInAPackage(Rooms.MAIL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Rooms.PERSISTENCE, Rooms.ZOOM, Rooms.SIMULATOR, Rooms.WEB, Rooms.SHELL)
          .because("adapters meet in the core only");

  static final ArchRule DRIVING_ADAPTERS_KNOW_ONLY_THE_CORE =
      noClasses()
          .that()
          .resideInAnyPackage(Rooms.WEB, Rooms.SHELL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Rooms.PERSISTENCE, Rooms.ZOOM, Rooms.MAIL, Rooms.SIMULATOR)
          .because("web and shell come in through dev.foyer.core.Foyer");

  static final ArchRule SIMULATOR_KNOWS_NOTHING_OF_OURS =
      noClasses()
          .that()
          .resideInAPackage(Rooms.SIMULATOR)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Rooms.CORE, Rooms.PERSISTENCE, Rooms.ZOOM, Rooms.MAIL, Rooms.WEB, Rooms.SHELL)
          .because("it stands in for Zoom, which knows nothing of Foyer either");

  static final ArchRule VIEWS_AND_COMMANDS_KNOW_NO_PORTS =
      noClasses()
          .that()
          .resideInAnyPackage(Rooms.VIEWS, "dev.foyer.shell..", "dev.foyer.web.connect..")
          .and()
          .haveSimpleNameNotEndingWith("Configuration")
          .should()
          .dependOnClassesThat(
              com.tngtech.archunit.base.DescribedPredicate.describe(
                  "are remote or storage ports",
                  type ->
                      type.getPackageName().startsWith("dev.foyer.core")
                          && type.getPackageName().endsWith(".port")
                          && !type.getPackageName().endsWith(".platform.port")
                          && type.isInterface()
                          && type.getEnclosingClass().isEmpty()
                          && type.getMethods().stream()
                              .anyMatch(
                                  method ->
                                      !method
                                          .getModifiers()
                                          .contains(
                                              com.tngtech.archunit.core.domain.JavaModifier
                                                  .STATIC))))
          .because("a driving adapter asks use cases, which hold the permissions");

  private static ArchRule featureOrder() {
    ArchRule order = null;
    for (int i = 0; i < Rooms.FEATURES.size() - 1; i++) {
      List<String> above = Rooms.FEATURES.subList(i + 1, Rooms.FEATURES.size());
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(Rooms.feature(Rooms.FEATURES.get(i)))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(above.stream().map(Rooms::feature).toArray(String[]::new))
              .because("features know only those below them");
      order = order == null ? rule : CompositeArchRule.of(order).and(rule);
    }
    return java.util.Objects.requireNonNull(order);
  }

  private HexagonRules() {}
}
