package dev.foyer.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import dev.foyer.core.platform.Secret;

/** Secrets stay secret. */
final class SecretRules {

  static final ArchRule SECRETS_ARE_REVEALED_ONLY_WHERE_KEPT_SENT_OR_HANDED_OVER =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              Rooms.PERSISTENCE,
              Rooms.ZOOM,
              Rooms.MAIL,
              "dev.foyer.web.connect..",
              "dev.foyer.web.onboarding..",
              "dev.foyer.web.handover..",
              "dev.foyer.shell.handover..")
          .should()
          .accessTargetWhere(
              target(owner(type(Secret.class)))
                  .and(target(name("reveal")))
                  .as("Secret.reveal(), called or referred to"))
          .because("who opens a secret answers for it; these rooms keep, send or hand it over");

  static final ArchRule SECRETS_TRAVEL_AS_SECRETS =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(Rooms.CORE)
          .and()
          .haveNameMatching("(?i).*(token|secret|password|verifier)")
          .should()
          .haveRawType(String.class)
          .because("a String ends up in a log; a Secret doesn't");

  private SecretRules() {}
}
