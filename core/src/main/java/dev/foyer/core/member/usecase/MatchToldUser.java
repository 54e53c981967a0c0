package dev.foyer.core.member.usecase;

import dev.foyer.core.hearing.NoticeId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.member.ZoomUserMatch;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobAnswer;
import dev.foyer.core.platform.JobKind;
import dev.foyer.core.platform.port.Jobs;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has the members looked up who may be the Zoom user that a notice is about: whoever is pinned to
 * it, and whoever has its address. A job runs it.
 */
public final class MatchToldUser {

  private final Inbox inbox;
  private final ZoomUserMatches matches;
  private final Members members;
  private final Jobs jobs;
  private final InstantSource clock;

  public MatchToldUser(
      Inbox inbox, ZoomUserMatches matches, Members members, Jobs jobs, InstantSource clock) {
    this.inbox = inbox;
    this.matches = matches;
    this.members = members;
    this.jobs = jobs;
    this.clock = clock;
  }

  public JobAnswer handle(OrganizationId organization, NoticeId notice) {
    inbox
        .find(notice)
        .map(ReceivedNotice::notice)
        .filter(ZoomNotice.AboutUser.class::isInstance)
        .map(ZoomNotice.AboutUser.class::cast)
        .ifPresent(
            told ->
                Stream.concat(pinned(organization, told), addressed(organization, told))
                    .distinct()
                    .forEach(member -> leaveLookUp(organization, member)));
    return new JobAnswer.Done();
  }

  private Stream<MemberId> pinned(OrganizationId organization, ZoomNotice.AboutUser told) {
    return matches.pinnedTo(organization, told.account(), List.of(told.user())).stream()
        .map(ZoomUserMatch::member);
  }

  private Stream<MemberId> addressed(OrganizationId organization, ZoomNotice.AboutUser told) {
    return told.email().map(email -> members.withEmails(organization, List.of(email))).stream()
        .flatMap(List::stream)
        .map(Member::id);
  }

  private void leaveLookUp(OrganizationId organization, MemberId member) {
    jobs.noLaterThan(
        new Job(JobKind.MATCH_MEMBER, organization.value(), member.value()), clock.instant());
  }
}
