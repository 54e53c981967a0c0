package dev.foyer.core.message.usecase;

import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;

/** Counts the messages that a member has not read. */
public final class CountUnread {

  private final Messages messages;

  public CountUnread(Messages messages) {
    this.messages = messages;
  }

  public long handle(OrganizationId organization, MemberId member) {
    return messages.countUnread(organization, member);
  }
}
