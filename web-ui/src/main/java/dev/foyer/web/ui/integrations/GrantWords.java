package dev.foyer.web.ui.integrations;

import dev.foyer.core.connection.usecase.EndGrant;

/** What became of the tokens, as keys. */
final class GrantWords {

  private GrantWords() {}

  static String of(EndGrant.Outcome grant) {
    return switch (grant) {
      case EndGrant.Outcome.Revoked _ -> "zoom.grant.revoked";
      case EndGrant.Outcome.ErasedOnly _ -> "zoom.grant.erased-only";
      case EndGrant.Outcome.NothingLeft _ -> "zoom.grant.nothing-left";
      case EndGrant.Outcome.Later _ -> "zoom.grant.later";
    };
  }
}
