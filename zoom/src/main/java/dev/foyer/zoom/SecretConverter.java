package dev.foyer.zoom;

import dev.foyer.core.platform.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;

/** Reads a secret from the configuration; a blank one counts as not given. */
@ConfigurationPropertiesBinding
final class SecretConverter implements Converter<String, Secret> {
  @Override
  public @Nullable Secret convert(String text) {
    return text.isBlank() ? null : Secret.of(text.strip());
  }
}
