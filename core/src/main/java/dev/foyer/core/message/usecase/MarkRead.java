package dev.foyer.core.message.usecase;

import dev.foyer.core.message.MessageId;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Marks a member's own messages as read; those of others it doesn't touch. */
public final class MarkRead {

  /** Which of them. */
  public sealed interface Which {
    record One(MessageId message) implements Which {}

    /** All that the member has seen: up to the newest of them, so that no later one is missed. */
    record UpTo(MessageId newest) implements Which {}
  }

  /** Whose. */
  public record Command(OrganizationId organization, MemberId member, Which which) {}

  private final Messages messages;
  private final InstantSource clock;

  public MarkRead(Messages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  public void handle(Command command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    switch (command.which()) {
      case Which.One(MessageId message) ->
          messages.markRead(command.organization(), command.member(), message, now);
      case Which.UpTo(MessageId newest) ->
          messages.markAllRead(command.organization(), command.member(), newest, now);
    }
  }
}
