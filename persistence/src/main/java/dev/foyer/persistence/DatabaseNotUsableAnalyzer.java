package dev.foyer.persistence;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the message instead of a stack trace. */
final class DatabaseNotUsableAnalyzer extends AbstractFailureAnalyzer<DatabaseNotUsable> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, DatabaseNotUsable cause) {
    return new FailureAnalysis(cause.getMessage(), null, failure);
  }
}
