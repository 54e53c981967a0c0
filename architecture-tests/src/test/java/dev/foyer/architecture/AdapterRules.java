package dev.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What adapters show. */
final class AdapterRules {

  /** Public on purpose: settings, and what the two halves of persistence share. */
  private static final Set<String> SHOWN =
      Set.of("DatabaseSettings", "DatabaseAutoConfiguration", "DatabaseNotUsable");

  static final ArchRule DRIVEN_ADAPTERS_SHOW_ONLY_SETTINGS =
      classes()
          .that()
          .resideInAnyPackage("dev.foyer.persistence", Rooms.ZOOM, Rooms.MAIL)
          .and(arePublicWithoutNeed())
          .should()
          .bePackagePrivate()
          .allowEmptyShould(true)
          .because("nobody may reach around the ports");

  private static DescribedPredicate<JavaClass> arePublicWithoutNeed() {
    return DescribedPredicate.describe(
        "are neither settings nor shared on purpose",
        type ->
            type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().endsWith("Properties")
                && !SHOWN.contains(type.getSimpleName()));
  }

  private AdapterRules() {}
}
