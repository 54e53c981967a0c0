package dev.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What a use case, a type and a port look like. */
final class UseCaseRules {

  static final ArchRule USE_CASES_ARE_FINAL_WITH_ONE_PUBLIC_METHOD =
      classes()
          .that()
          .resideInAPackage(Rooms.USE_CASES)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beFinalWithAtMostOnePublicMethod())
          .because("a use case is one verb");

  static final ArchRule PORTS_ARE_INTERFACES =
      classes()
          .that()
          .resideInAPackage(Rooms.PORTS)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beInterfaces()
          .because("what is behind a port is not the core's business");

  static final ArchRule SEALED_TYPES_END_IN_RECORDS =
      classes()
          .that()
          .resideInAPackage(Rooms.CORE)
          .and(implementASealedInterface())
          .and()
          .areNotInterfaces()
          .should()
          .beRecords()
          .because("states and outcomes are values");

  static final ArchRule NAMES_ARE_OF_THE_GLOSSARY =
      classes()
          .that()
          .resideInAnyPackage(
              Rooms.CORE, Rooms.PERSISTENCE, Rooms.ZOOM, Rooms.MAIL, Rooms.WEB, Rooms.SHELL)
          .and(areDeclaredByUs())
          .should()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Service")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Dto")
          .because("a name says what a thing is in the glossary's words");

  private static DescribedPredicate<JavaClass> areDeclaredByUs() {
    return DescribedPredicate.describe("are named by us", type -> !type.isAnonymousClass());
  }

  private static DescribedPredicate<JavaClass> implementASealedInterface() {
    return DescribedPredicate.describe(
        "implement a sealed interface",
        type ->
            type.getRawInterfaces().stream()
                .anyMatch(
                    implemented ->
                        implemented.getPackageName().startsWith("dev.foyer.core")
                            && implemented.reflect().isSealed()));
  }

  private static ArchCondition<JavaClass> beFinalWithAtMostOnePublicMethod() {
    return new ArchCondition<>("be final, or an interface, with at most one public method") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long publicMethods =
            type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
        boolean fit = type.getModifiers().contains(JavaModifier.FINAL) && publicMethods <= 1;
        events.add(
            new SimpleConditionEvent(
                type, fit, type.getName() + " has " + publicMethods + " public methods"));
      }
    };
  }

  private UseCaseRules() {}
}
