package dev.foyer.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** How views are built. */
final class VaadinRules {

  private static final List<String> ACCESS =
      List.of(
          "com.vaadin.flow.server.auth.AnonymousAllowed",
          "jakarta.annotation.security.PermitAll",
          "jakarta.annotation.security.RolesAllowed",
          "jakarta.annotation.security.DenyAll");

  static final ArchRule VIEWS_SAY_WHO_MAY =
      classes()
          .that()
          .areAnnotatedWith("com.vaadin.flow.router.Route")
          .should(beViewsWithOneAccessAnnotation())
          .because("a view without an access annotation is open or dead by accident");

  static final ArchRule VIEWS_ARE_NOT_GUARDED_BY_METHOD_SECURITY =
      noClasses()
          .should()
          .beAnnotatedWith("org.springframework.security.access.prepost.PreAuthorize")
          .orShould()
          .beAnnotatedWith("org.springframework.security.access.annotation.Secured")
          .because("Vaadin doesn't heed them on views: they would look like protection");

  static final ArchRule NO_FRONT_END_BUILD =
      noClasses()
          .should()
          .beAnnotatedWith("com.vaadin.flow.component.dependency.NpmPackage")
          .orShould()
          .beAnnotatedWith("com.vaadin.flow.component.dependency.JsModule")
          .orShould()
          .beAnnotatedWith("com.vaadin.flow.component.dependency.CssImport")
          .orShould()
          .beAnnotatedWith("com.vaadin.flow.component.dependency.JavaScript")
          .because("the pre-compiled bundle keeps the build free of Node");

  static final ArchRule STYLES_HAVE_CLASS_NAMES =
      noClasses()
          .that()
          .resideInAPackage(Rooms.WEB)
          .should()
          .callMethodWhere(target(name("getStyle")))
          .because("looks live in style sheets");

  private static ArchCondition<JavaClass> beViewsWithOneAccessAnnotation() {
    return new ArchCondition<>("be *View, not public, with exactly one access annotation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        long access = ACCESS.stream().filter(type::isAnnotatedWith).count();
        boolean fit =
            type.getSimpleName().endsWith("View")
                && !type.getModifiers().contains(JavaModifier.PUBLIC)
                && access == 1;
        events.add(
            new SimpleConditionEvent(
                type, fit, type.getName() + " has " + access + " access annotations"));
      }
    };
  }

  private VaadinRules() {}
}
