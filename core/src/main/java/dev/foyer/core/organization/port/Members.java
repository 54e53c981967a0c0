package dev.foyer.core.organization.port;

import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps members. An e-mail address belongs to one member per installation. */
public interface Members {
  /** Adds a member; false if the e-mail address is taken. */
  boolean add(Member member);

  Optional<Member> find(OrganizationId organization, MemberId id);

  /** Finds whoever has this address, in any organization: for signing in. */
  Optional<Member> findByEmail(EmailAddress email);

  List<Member> withEmails(OrganizationId organization, Collection<EmailAddress> emails);

  List<Member> all(OrganizationId organization, Collection<MemberId> ids);

  /**
   * Members by id, those after {@code after} ({@link MemberId#BEFORE_ALL} for the first), at most
   * {@code limit}.
   */
  List<Member> afterId(OrganizationId organization, MemberId after, int limit);

  /** Owners, then admins, each by id, at most {@code limit}. */
  List<Member> administrators(OrganizationId organization, int limit);

  long count(OrganizationId organization);
}
