package dev.foyer.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Time, chance, locale and waiting come from outside. */
final class TimeAndChanceRules {

  private static final DescribedPredicate<JavaCall<?>> NOW_WITHOUT_A_CLOCK =
      target(owner(nameMatching("java\\.time\\..*")))
          .and(target(name("now")))
          .and(target(rawParameterTypes(List.<Class<?>>of().toArray(Class[]::new))))
          .as("now() of the system's clock");

  static final ArchRule NO_SYSTEM_CLOCK =
      noClasses()
          .that(areNoConfiguration())
          .should()
          .callMethodWhere(NOW_WITHOUT_A_CLOCK)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .because("time is injected as an InstantSource");

  static final ArchRule NO_UNCONTROLLED_CHANCE =
      noClasses()
          .that(areNoConfiguration())
          .should()
          .callMethod(UUID.class, "randomUUID")
          .orShould()
          .callMethod(Math.class, "random")
          .because("ids and secrets come from ports");

  static final ArchRule NO_LOCALE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .because("what Foyer does must not hang on the machine's locale");

  static final ArchRule NOBODY_SLEEPS =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(nameMatching("java\\.lang\\.Thread"))).and(target(name("sleep"))))
          .because("tests wait for conditions, production waits for answers");

  private static DescribedPredicate<JavaClass> areNoConfiguration() {
    return DescribedPredicate.describe(
        "are no configuration",
        type ->
            !type.getSimpleName().endsWith("Configuration")
                && !type.getPackageName().startsWith("dev.foyer.simulator"));
  }

  private TimeAndChanceRules() {}
}
