package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.member.Suggestion.Likeness;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.organization.Act;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Denial;
import dev.foyer.core.organization.EmailAddress;
import dev.foyer.core.organization.EmailDomain;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.Organization;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.organization.usecase.Authority;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Suggests which Zoom user of the account a member may be: by likeness, or by what somebody types.
 * It asks nothing of Zoom; it knows whom the last reading found.
 */
public final class SuggestZoomUsers {

  private static final int AT_MOST = 20;

  /** For whom; with a text those whose name or address begins with it, "" for those alike. */
  public record Command(OrganizationId organization, Actor by, MemberId member, String text) {}

  /** The answer. */
  public sealed interface Outcome {
    /** The likeliest first. */
    record Suggested(List<Suggestion> suggestions) implements Outcome {}

    record NoSuchMember() implements Outcome {}

    record NotConnected() implements Outcome {}

    record NotAllowed(Denial why) implements Outcome {}
  }

  private final Organizations organizations;
  private final Members members;
  private final AccountUsers accountUsers;
  private final Pinning pinning;
  private final Authority authority;

  public SuggestZoomUsers(
      Organizations organizations,
      Members members,
      AccountUsers accountUsers,
      Pinning pinning,
      Authority authority) {
    this.organizations = organizations;
    this.members = members;
    this.accountUsers = accountUsers;
    this.pinning = pinning;
    this.authority = authority;
  }

  public Outcome handle(Command command) {
    Optional<Denial> denial =
        authority.denial(command.organization(), command.by(), Act.VIEW_ADMINISTRATION);
    if (denial.isPresent()) {
      return new Outcome.NotAllowed(denial.get());
    }
    Optional<Member> member = members.find(command.organization(), command.member());
    if (member.isEmpty()) {
      return new Outcome.NoSuchMember();
    }
    return pinning
        .account(command.organization())
        .<Outcome>map(
            account ->
                new Outcome.Suggested(suggestions(member.get(), account, command.text().strip())))
        .orElseGet(Outcome.NotConnected::new);
  }

  private List<Suggestion> suggestions(Member member, ZoomAccountId account, String text) {
    Set<EmailDomain> domains =
        organizations
            .find(member.organization())
            .map(Organization::verifiedDomains)
            .orElse(Set.of());
    return (text.isEmpty()
            ? alike(member, account)
            : accountUsers.startingWith(member.organization(), account, text, AT_MOST).stream())
        .distinct()
        .map(
            user ->
                new Suggestion(
                    user,
                    likenesses(member, user, domains),
                    pinning.others(member, account, user.id())))
        .sorted(Comparator.comparingInt(SuggestZoomUsers::unlikeliness))
        .limit(AT_MOST)
        .toList();
  }

  private Stream<ZoomUser> alike(Member member, ZoomAccountId account) {
    OrganizationId organization = member.organization();
    return Stream.of(
            accountUsers.withEmails(organization, account, List.of(member.email())),
            accountUsers.withLocalPart(organization, account, localPart(member.email()), AT_MOST),
            accountUsers.named(organization, account, member.name().value(), AT_MOST))
        .flatMap(List::stream);
  }

  private static Set<Likeness> likenesses(Member member, ZoomUser user, Set<EmailDomain> domains) {
    Set<Likeness> likenesses = EnumSet.noneOf(Likeness.class);
    if (user.displayName().equalsIgnoreCase(member.name().value())) {
      likenesses.add(Likeness.SAME_NAME);
    }
    if (user.email().equals(member.email())) {
      likenesses.add(Likeness.SAME_EMAIL);
    } else if (localPart(user.email()).equals(localPart(member.email()))) {
      likenesses.add(
          domains.contains(user.email().domain())
              ? Likeness.ALIAS_DOMAIN
              : Likeness.SAME_LOCAL_PART);
    }
    return likenesses;
  }

  /** The more speaks for it the less; whoever is taken comes after whoever isn't. */
  private static int unlikeliness(Suggestion suggestion) {
    return (suggestion.others().isEmpty() ? 0 : 100)
        - suggestion.likenesses().stream()
            .mapToInt(
                likeness ->
                    switch (likeness) {
                      case SAME_EMAIL -> 8;
                      case ALIAS_DOMAIN -> 4;
                      case SAME_NAME -> 2;
                      case SAME_LOCAL_PART -> 1;
                    })
            .sum();
  }

  private static String localPart(EmailAddress email) {
    return email.value().substring(0, email.value().lastIndexOf('@'));
  }
}
