package dev.foyer.core.scripted;

import dev.foyer.core.platform.Secret;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What comes back to the callback after consent: the state as it was sent, and a code. */
public record Consent(Secret state, Secret code) {
  /** The parameters of a consent page's address. */
  static Map<String, String> parametersOf(URI consentPage) {
    return Arrays.stream(consentPage.getRawQuery().split("&"))
        .map(parameter -> parameter.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }
}
