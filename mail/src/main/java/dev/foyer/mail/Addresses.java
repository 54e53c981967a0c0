package dev.foyer.mail;

import dev.foyer.core.message.LetterKind;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.platform.Secret;
import java.net.URI;

/** The pages of the web application that mails lead to. */
record Addresses(URI publicUrl) {

  /** Where a message is shown, marked as read, and led on to where it is mended. */
  String message(MessageId id) {
    return at("/messages/" + id);
  }

  /** Where the link in a letter leads. */
  String letter(LetterKind kind, Secret secret) {
    return switch (kind) {
      case CONNECT_LINK -> at("/connect/" + secret.reveal());
      case APPROVAL_NOTICE -> at("/connect/withdraw/" + secret.reveal());
      case INVITATION, INVITATION_LINK_FOLLOWS, INVITATION_CHANGED, INVITATION_CANCELLED ->
          throw new IllegalArgumentException("No link of ours is in an invitation.");
    };
  }

  private String at(String path) {
    return publicUrl.toString().replaceFirst("/+$", "") + path;
  }
}
