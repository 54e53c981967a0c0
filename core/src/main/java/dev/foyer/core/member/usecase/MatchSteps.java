package dev.foyer.core.member.usecase;

import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.member.Explanation.Detail;
import dev.foyer.core.member.Explanation.Finding;
import dev.foyer.core.member.Explanation.Step;
import dev.foyer.core.member.MatchState;
import dev.foyer.core.member.PinnedBy;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the match with a Zoom user adds to an explanation: what it is, and how it came about. */
final class MatchSteps {

  private final Members members;
  private final AccountUsers accountUsers;

  MatchSteps(Members members, AccountUsers accountUsers) {
    this.members = members;
    this.accountUsers = accountUsers;
  }

  List<Step> of(Member member, ChooseConnection.Weighed weighed) {
    Step found = found(member, weighed);
    return weighed
        .match()
        .map(match -> Stream.concat(Stream.of(found), origin(member, match).stream()).toList())
        .orElse(List.of(found));
  }

  private static Step found(Member member, ChooseConnection.Weighed weighed) {
    String address = member.email().value();
    return switch (weighed.facts().match()) {
      case NOT_CHECKED -> Step.of(Finding.MATCH_NOT_CHECKED, address);
      case ABSENT -> Step.of(Finding.MATCH_ABSENT, address);
      case INVITED -> Step.of(Finding.MATCH_INVITED, address);
      case VANISHED -> Step.of(Finding.MATCH_VANISHED, address, former(weighed));
      case DEACTIVATED -> Step.of(Finding.MATCH_DEACTIVATED, address);
      case NO_LICENSE -> Step.of(Finding.MATCH_NO_LICENSE, address);
      case BASIC -> Step.of(Finding.MATCH_BASIC, address);
      case LICENSED -> Step.of(Finding.MATCH_LICENSED, address);
    };
  }

  private static String former(ChooseConnection.Weighed weighed) {
    return weighed.match().map(ZoomUserMatch::state).orElseThrow()
            instanceof MatchState.Vanished(ZoomUser user, _)
        ? user.email().value()
        : "";
  }

  private Optional<Step> origin(Member member, ZoomUserMatch match) {
    return switch (match.state()) {
      case MatchState.Absent _, MatchState.Invited _ -> Optional.empty();
      case MatchState.Pinned(ZoomUser user, PinnedBy by) ->
          Optional.of(origin(match.organization(), user, by));
      case MatchState.Vanished _ ->
          accountUsers
              .withEmails(match.organization(), match.account(), List.of(member.email()))
              .stream()
              .findFirst()
              .map(candidate -> Step.of(Finding.MATCH_CANDIDATE, candidate.email().value()));
    };
  }

  private Step origin(OrganizationId organization, ZoomUser user, PinnedBy by) {
    return switch (by) {
      case PinnedBy.Email _ -> Step.of(Finding.MATCH_BY_EMAIL, user.email().value());
      case PinnedBy.Hand(Actor who, var at) ->
          new Step(
              Finding.MATCH_BY_HAND,
              List.of(
                  new Detail.Text(user.email().value()),
                  new Detail.Text(name(organization, who)),
                  new Detail.Moment(at)));
    };
  }

  private String name(OrganizationId organization, Actor who) {
    return switch (who) {
      case Actor.AMember(var id) ->
          members.find(organization, id).map(member -> member.name().value()).orElse("?");
      case Actor.SupportEngineer(String login, _) -> login;
      case Actor.ZoomAdmin _, Actor.Zoom _ -> "Zoom";
      case Actor.FoyerItself _ -> "Foyer";
    };
  }
}
