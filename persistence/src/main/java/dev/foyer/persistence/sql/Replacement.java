package dev.foyer.persistence.sql;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/**
 * The parameters of a compare-and-set: the next row's columns by their names, those of the expected
 * row with "expected" before them, as in {@code :expectedState}.
 */
public final class Replacement implements SqlParameterSource {
  private static final String EXPECTED = "expected";

  private final SqlParameterSource expected;
  private final SqlParameterSource next;

  private Replacement(SqlParameterSource expected, SqlParameterSource next) {
    this.expected = expected;
    this.next = next;
  }

  public static Replacement of(Record expected, Record next) {
    return new Replacement(
        new SimplePropertySqlParameterSource(expected), new SimplePropertySqlParameterSource(next));
  }

  @Override
  public boolean hasValue(String name) {
    return ofExpected(name) ? expected.hasValue(column(name)) : next.hasValue(name);
  }

  @Override
  public @Nullable Object getValue(String name) {
    return ofExpected(name) ? expected.getValue(column(name)) : next.getValue(name);
  }

  private static boolean ofExpected(String name) {
    return name.startsWith(EXPECTED);
  }

  private static String column(String name) {
    int start = EXPECTED.length();
    return Character.toLowerCase(name.charAt(start)) + name.substring(start + 1);
  }
}
