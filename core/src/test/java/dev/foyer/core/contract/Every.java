package dev.foyer.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Watches that a contract forgets no variant of a sealed type and no field of a record. */
public final class Every {
  private Every() {}

  /** These examples, of which there is at least one for every variant of the sealed type. */
  public static <T> List<T> variantOf(Class<T> sealed, List<? extends T> examples) {
    Set<Class<?>> shown = examples.stream().map(Object::getClass).collect(Collectors.toSet());
    assertThat(variants(sealed)).as("variants of " + sealed.getSimpleName()).isNotEmpty();
    assertThat(shown).containsAll(variants(sealed));
    return List.copyOf(examples);
  }

  /** Holds if the two differ in every field but these. */
  public static void fieldDiffers(Record one, Record other, String... same) {
    assertThat(one.getClass()).isEqualTo(other.getClass());
    for (RecordComponent field : one.getClass().getRecordComponents()) {
      if (!List.of(same).contains(field.getName())) {
        assertThat(valueOf(field, one))
            .as(one.getClass().getSimpleName() + "." + field.getName())
            .isNotEqualTo(valueOf(field, other));
      }
    }
  }

  private static Set<Class<?>> variants(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(permitted -> variants(permitted).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }

  private static Object valueOf(RecordComponent field, Record record) {
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new AssertionError("Can't read " + field, unreadable);
    }
  }
}
