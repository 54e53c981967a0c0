package dev.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** How commands are built. */
final class ShellRules {

  private static final String COMMAND = "org.springframework.shell.core.command.annotation.Command";

  static final ArchRule COMMANDS_LIVE_IN_COMMANDS =
      methods()
          .that()
          .areAnnotatedWith(COMMAND)
          .should()
          .beDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Commands")
          .because("one class a feature holds its commands");

  static final ArchRule COMMANDS_PRINT_THROUGH_THE_CONTEXT =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Commands")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("the context's writer is the terminal, and tests read it");

  static final ArchRule COMMAND_CLASSES_ARE_NOT_PUBLIC =
      classes()
          .that()
          .haveSimpleNameEndingWith("Commands")
          .and()
          .resideInAPackage(Rooms.SHELL)
          .should()
          .notBePublic()
          .because("nobody outside needs them");

  private ShellRules() {}
}
