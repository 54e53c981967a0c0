package dev.foyer.web.ui.part;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Function;

/** Reads what somebody typed as a value of the core, and says at the field if it is unfit. */
public final class Typed {

  private Typed() {}

  /** The value, or empty after the field was marked with that text. */
  public static <F extends HasValue<?, String> & HasValidation, T> Optional<T> in(
      F field, Function<String, T> reading, String otherwise) {
    try {
      T value = reading.apply(field.getValue());
      field.setInvalid(false);
      return Optional.of(value);
    } catch (IllegalArgumentException unfit) {
      field.setErrorMessage(otherwise);
      field.setInvalid(true);
      return Optional.empty();
    }
  }
}
