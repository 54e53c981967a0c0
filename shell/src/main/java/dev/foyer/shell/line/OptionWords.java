package dev.foyer.shell.line;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.shell.core.command.CommandOption;

/** What may stand behind an option, by the option's type. */
final class OptionWords {

  private OptionWords() {}

  static String name(CommandOption option) {
    return "--" + Objects.requireNonNullElse(option.longName(), "");
  }

  static boolean isSwitch(CommandOption option) {
    return option.type() == boolean.class || option.type() == Boolean.class;
  }

  static boolean isRequired(CommandOption option) {
    return Boolean.TRUE.equals(option.required());
  }

  /** The words to choose from; none where anything may be written. */
  static List<String> choices(CommandOption option) {
    Class<?> type = option.type().isArray() ? option.type().componentType() : option.type();
    return type.isEnum()
        ? Arrays.stream(type.getEnumConstants()).map(OptionWords::word).toList()
        : List.of();
  }

  /** The value as the option's type takes it. */
  static String checked(CommandOption option, String value) {
    if (value.isBlank()) {
      throw Stopped.wrongInput(name(option) + " needs a value.");
    }
    if (isSwitch(option)) {
      return checkedSwitch(option, value);
    }
    if (option.type() == Integer.class || option.type() == int.class) {
      return checkedNumber(option, value);
    }
    if (choices(option).isEmpty()) {
      return value;
    }
    List<String> words = option.type().isArray() ? List.of(value.split(",")) : List.of(value);
    return words.stream().map(word -> constant(option, word)).collect(Collectors.joining(","));
  }

  private static String checkedSwitch(CommandOption option, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw Stopped.wrongInput(name(option) + " takes no value.");
    }
    return value;
  }

  private static String checkedNumber(CommandOption option, String value) {
    if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) == 0) {
      throw Stopped.wrongInput(
          name(option) + " takes a whole number from 1 on, not " + value + ".");
    }
    return value;
  }

  private static String constant(CommandOption option, String typed) {
    String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (!choices(option).contains(word)) {
      throw Stopped.wrongInput(
          name(option)
              + " takes "
              + String.join(", ", choices(option))
              + (option.type().isArray() ? " (several with commas)" : "")
              + ", not "
              + typed
              + "."
              + Nearest.question(word, choices(option)));
    }
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
