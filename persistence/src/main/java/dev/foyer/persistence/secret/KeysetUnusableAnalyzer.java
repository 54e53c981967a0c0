package dev.foyer.persistence.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says plainly what is wrong with the keyset when a start fails for it. */
final class KeysetUnusableAnalyzer extends AbstractFailureAnalyzer<KeysetUnusable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, KeysetUnusable cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
  }
}
