package dev.foyer.persistence.sql;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a row, named like the components of its record, as parameters of a statement. */
public final class Columns {

  private Columns() {}

  /** All columns; a component that is itself a record stands for several. */
  public static Map<String, @Nullable Object> of(Record row) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    put(columns, row.getClass(), row);
    return columns;
  }

  /**
   * For a compare-and-set: the next row's columns by their names, and those of the expected row
   * with "expected" before them, as in {@code :expectedState}.
   */
  public static Map<String, @Nullable Object> replacing(Record expected, Record next) {
    Map<String, @Nullable Object> columns = of(next);
    of(expected)
        .forEach(
            (name, value) ->
                columns.put(
                    "expected" + Character.toUpperCase(name.charAt(0)) + name.substring(1), value));
    return columns;
  }

  private static void put(
      Map<String, @Nullable Object> columns, Class<?> type, @Nullable Object row) {
    for (RecordComponent component : type.getRecordComponents()) {
      Object value = row == null ? null : value(component, row);
      if (component.getType().isRecord()) {
        put(columns, component.getType(), value);
      } else {
        columns.put(
            component.getName(),
            value instanceof Instant instant ? StoredInstant.of(instant) : value);
      }
    }
  }

  private static @Nullable Object value(RecordComponent component, Object row) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException noRecordDoesThat) {
      throw new IllegalStateException(noRecordDoesThat);
    }
  }
}
