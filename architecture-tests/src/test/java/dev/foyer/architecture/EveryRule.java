package dev.foyer.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All rules by name, found by reflection so that none is forgotten. */
final class EveryRule {

  private static final List<Class<?>> HOLDERS =
      List.of(
          HexagonRules.class,
          SpringRules.class,
          TimeAndChanceRules.class,
          SecretRules.class,
          UseCaseRules.class,
          VaadinRules.class,
          ShellRules.class,
          AdapterRules.class);

  static Map<String, ArchRule> byName() {
    Map<String, ArchRule> rules = new TreeMap<>();
    HOLDERS.stream()
        .flatMap(holder -> Arrays.stream(holder.getDeclaredFields()))
        .filter(field -> field.getType() == ArchRule.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .forEach(field -> rules.put(field.getName(), value(field)));
    return rules;
  }

  static Stream<String> names() {
    return byName().keySet().stream();
  }

  private static ArchRule value(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private EveryRule() {}
}
