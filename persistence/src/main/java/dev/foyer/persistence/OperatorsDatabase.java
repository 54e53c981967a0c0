package dev.foyer.persistence;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** The database that the operator named; asks for the password each time instead of keeping it. */
record OperatorsDatabase(Environment environment) implements JdbcConnectionDetails {

  private static final String PREFIX = "foyer.database.";

  @Override
  public String getJdbcUrl() {
    return environment.getRequiredProperty(PREFIX + "url");
  }

  @Override
  public String getUsername() {
    return environment.getProperty(PREFIX + "username", "foyer");
  }

  @Override
  public String getPassword() {
    return environment.getProperty(PREFIX + "password", "");
  }

  /** Whether the operator named one. */
  static final class Named implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return StringUtils.hasText(context.getEnvironment().getProperty(PREFIX + "url"));
    }
  }
}
