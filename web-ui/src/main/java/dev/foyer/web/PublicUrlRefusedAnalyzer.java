package dev.foyer.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the start, without a stack trace, what is wrong with FOYER_PUBLIC_URL. */
final class PublicUrlRefusedAnalyzer extends AbstractFailureAnalyzer<PublicUrlRefused> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PublicUrlRefused refused) {
    return new FailureAnalysis(
        refused.getMessage(),
        "Set FOYER_PUBLIC_URL to the https address under which people reach Foyer,"
            + " or leave it out to try Foyer on this machine alone.",
        refused);
  }
}
