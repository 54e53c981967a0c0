package dev.foyer.core.message.port;

import dev.foyer.core.message.MailState;
import dev.foyer.core.message.Message;
import dev.foyer.core.message.MessageId;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps messages. A receiver has at most one with the same key. */
public interface Messages {
  /** Adds it; false if its receiver has one with this key. */
  boolean add(Message message);

  Optional<Message> find(OrganizationId organization, MessageId id);

  /** A member's messages that are older than {@code before}, newest first. */
  List<Message> to(OrganizationId organization, MemberId member, MessageId before, int limit);

  long countUnread(OrganizationId organization, MemberId member);

  /** Marks one of the member's messages as read, if it is unread. */
  void markRead(OrganizationId organization, MemberId member, MessageId id, Instant at);

  /** Marks all of the member's unread messages as read, up to this one and with it. */
  void markAllRead(OrganizationId organization, MemberId member, MessageId upTo, Instant at);

  /** Says what came of a waiting mail; of any other nothing changes. */
  void mailed(OrganizationId organization, MessageId id, MailState state);

  /** Forgets those that were read before that, of all organizations; tells how many. */
  int forgetReadBefore(Instant instant, int limit);

  /** Forgets those that were told before that, of all organizations; tells how many. */
  int forgetToldBefore(Instant instant, int limit);

  /** The newest message's id, to whomever it is: it moves whenever somebody is told something. */
  Optional<MessageId> newest(OrganizationId organization);
}
