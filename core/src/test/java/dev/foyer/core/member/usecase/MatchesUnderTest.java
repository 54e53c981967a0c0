package dev.foyer.core.member.usecase;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ZoomUser;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.ConnectionInUse;
import dev.foyer.core.member.Explanation;
import dev.foyer.core.member.Readiness;
import dev.foyer.core.member.Reading;
import dev.foyer.core.member.Suggestion;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.platform.Job;
import dev.foyer.core.platform.JobKind;
import java.time.Duration;
import java.util.List;

/** What tests of matches ask and do, for the sample organization. */
record MatchesUnderTest(FoyerUnderTest rig, SampleOrganization acme) {

  MapZoomUser.Outcome map(Actor by, Member member, ZoomUserId user, boolean sharedConfirmed) {
    return rig.foyer()
        .mapping()
        .mapZoomUser()
        .handle(new MapZoomUser.Command(acme.id(), by, member.id(), user, sharedConfirmed));
  }

  UnmapZoomUser.Outcome unmap(Actor by, Member member) {
    return rig.foyer()
        .mapping()
        .unmapZoomUser()
        .handle(new UnmapZoomUser.Command(acme.id(), by, member.id()));
  }

  ConfirmMatch.Outcome confirm(Actor by, Member member, ZoomUserId candidate) {
    return rig.foyer()
        .mapping()
        .confirmMatch()
        .handle(new ConfirmMatch.Command(acme.id(), by, member.id(), candidate, false));
  }

  ShowMatch.Outcome.Shown shown(Member member) {
    return Expected.outcome(
        ShowMatch.Outcome.Shown.class,
        rig.foyer()
            .mapping()
            .showMatch()
            .handle(new ShowMatch.Command(acme.id(), acme.as("ada"), member.id())));
  }

  List<Suggestion> suggestions(Member member, String text) {
    return Expected.outcome(
            SuggestZoomUsers.Outcome.Suggested.class,
            rig.foyer()
                .mapping()
                .suggestZoomUsers()
                .handle(new SuggestZoomUsers.Command(acme.id(), acme.as("ada"), member.id(), text)))
        .suggestions();
  }

  Reading reading() {
    return rig.ports().readings().of(acme.id()).orElseThrow();
  }

  StartReading.Outcome startReading(Actor by) {
    return rig.foyer().mapping().startReading().handle(new StartReading.Command(acme.id(), by));
  }

  Job readingJob() {
    return new Job(
        JobKind.READ_ZOOM_USERS,
        acme.id().value(),
        rig.ports().organizationConnections().current(acme.id()).orElseThrow().id().value());
  }

  void readAgain() {
    rig.clock().advance(Duration.ofSeconds(1));
    rig.ports().jobs().noLaterThan(readingJob(), rig.clock().instant());
    rig.runDueJobs();
  }

  MatchMember.Outcome.Matched lookUpAgain(Member member) {
    rig.clock().advance(Duration.ofSeconds(1));
    return Expected.outcome(
        MatchMember.Outcome.Matched.class,
        rig.foyer().connected().matchMember().handle(acme.id(), member.id()));
  }

  ConnectionInUse inUse(Member member) {
    return rig.foyer()
        .connected()
        .showMyZoom()
        .handle(new ShowMyZoom.Command(acme.id(), member.id()))
        .inUse();
  }

  ZoomUser host(Member member) {
    return Expected.outcome(ConnectionInUse.Usable.class, inUse(member)).host();
  }

  Explanation explain(Member member) {
    return Expected.outcome(
            ExplainMember.Outcome.Explained.class,
            rig.foyer()
                .connected()
                .explainMember()
                .handle(new ExplainMember.Command(acme.id(), acme.as("ada"), member.id())))
        .explanation();
  }

  Readiness readiness(Member member) {
    return explain(member).standing().readiness();
  }
}
