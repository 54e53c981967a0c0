package dev.foyer.core.message.usecase;

import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Tells whether anybody in an organization was told something; it doesn't tell what. */
public final class FollowMessages {

  private final Messages messages;

  public FollowMessages(Messages messages) {
    this.messages = messages;
  }

  public Optional<MessageId> handle(OrganizationId organization) {
    return messages.newest(organization);
  }
}
