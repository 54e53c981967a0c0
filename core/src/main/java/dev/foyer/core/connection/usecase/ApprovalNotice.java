package dev.foyer.core.connection.usecase;

import dev.foyer.core.connection.Approval;
import dev.foyer.core.connection.WithdrawLink;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.Language;
import dev.foyer.core.platform.Secret;
import dev.foyer.core.platform.port.Randomness;
import java.util.Optional;

/**
 * Writes to the Zoom admin who has just approved, at the address that Zoom tells, with a way to
 * undo it (BR-06): whoever was talked into it, or never did it, hears of it.
 */
public final class ApprovalNotice {

  private final WithdrawLinks withdrawLinks;
  private final WriteLetter writeLetter;
  private final Randomness randomness;

  public ApprovalNotice(
      WithdrawLinks withdrawLinks, WriteLetter writeLetter, Randomness randomness) {
    this.withdrawLinks = withdrawLinks;
    this.writeLetter = writeLetter;
    this.randomness = randomness;
  }

  /** In the transaction that keeps the approval. */
  void write(Approval approval, Language language) {
    Secret secret = Secret.random(randomness);
    switch (writeLetter.handle(
        new WriteLetter.Command(
            approval.organization(),
            approval.authorizer().email(),
            language,
            LetterKind.APPROVAL_NOTICE,
            Facts.of("account", approval.account().title()),
            Optional.of(secret)))) {
      case WriteLetter.Outcome.Written _ ->
          withdrawLinks.add(
              new WithdrawLink(approval.organization(), approval.connection(), secret.sha256()));
      case WriteLetter.Outcome.NoMail _ -> {
        // Nobody would ever see the link: taking back goes through the browser or Zoom itself.
      }
    }
  }
}
