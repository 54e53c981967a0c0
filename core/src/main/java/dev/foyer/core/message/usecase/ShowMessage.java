package dev.foyer.core.message.usecase;

import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Shows a member one of the messages to that member; of others' it knows nothing. */
public final class ShowMessage {

  private final Messages messages;

  public ShowMessage(Messages messages) {
    this.messages = messages;
  }

  public Optional<Message> handle(OrganizationId organization, MemberId member, MessageId id) {
    return messages.find(organization, id).filter(message -> message.to().equals(member));
  }
}
