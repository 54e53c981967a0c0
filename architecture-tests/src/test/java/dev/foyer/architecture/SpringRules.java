package dev.foyer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;

/** How Spring may be used. */
final class SpringRules {

  static final ArchRule NO_FIELD_INJECTION =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith("jakarta.annotation.Resource")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject")
          .because("what a class needs stands in its constructor");

  static final ArchRule NO_DECLARED_TRANSACTIONS =
      noMethods()
          .should()
          .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
          .because("the Transactions port runs and repeats them");

  static final ArchRule NO_DECLARED_TRANSACTIONS_ON_CLASSES =
      noClasses()
          .should()
          .beAnnotatedWith("org.springframework.transaction.annotation.Transactional")
          .because("the Transactions port runs and repeats them");

  static final ArchRule SQL_ONLY_IN_PERSISTENCE =
      noClasses()
          .that()
          .resideOutsideOfPackage(Rooms.PERSISTENCE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.jdbc..",
              "org.springframework.data.jdbc..",
              "org.springframework.data.relational..",
              "java.sql..",
              "javax.sql..")
          .because("only persistence knows that there is a database");

  static final ArchRule HTTP_CALLS_ONLY_IN_ZOOM =
      noClasses()
          .that()
          .resideOutsideOfPackages(Rooms.ZOOM)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.web.client.RestClient")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.web.service..")
          .because("only zoom calls out over HTTP");

  static final ArchRule MAIL_ONLY_IN_MAIL =
      noClasses()
          .that()
          .resideOutsideOfPackage(Rooms.MAIL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..")
          .because("only mail knows that there is a mail server");

  static final ArchRule PROPERTIES_ARE_RECORDS =
      classes()
          .that()
          .areAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties")
          .should()
          .beRecords()
          .because("configuration doesn't change after the start");

  private SpringRules() {}
}
