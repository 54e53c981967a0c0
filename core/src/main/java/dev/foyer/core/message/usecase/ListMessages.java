package dev.foyer.core.message.usecase;

import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;

/** Shows a member the messages to that member, newest first, a page at a time. */
public final class ListMessages {

  private static final int LARGEST_PAGE = 100;

  /** Whose, those older than {@code before}. */
  public record Command(OrganizationId organization, MemberId member, MessageId before, int limit) {
    public Command {
      limit = Math.clamp(limit, 1, LARGEST_PAGE);
    }
  }

  private final Messages messages;

  public ListMessages(Messages messages) {
    this.messages = messages;
  }

  public List<Message> handle(Command command) {
    return messages.to(command.organization(), command.member(), command.before(), command.limit());
  }
}
