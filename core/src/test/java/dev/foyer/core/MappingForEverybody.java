package dev.foyer.core;

import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.member.MappingLine;
import dev.foyer.core.member.usecase.ConfirmMappings;
import dev.foyer.core.member.usecase.ConfirmMatch;
import dev.foyer.core.member.usecase.MapZoomUser;
import dev.foyer.core.member.usecase.NudgeMember;
import dev.foyer.core.member.usecase.PreviewMappings;
import dev.foyer.core.member.usecase.ShowMappings;
import dev.foyer.core.member.usecase.ShowMatch;
import dev.foyer.core.member.usecase.ShowReading;
import dev.foyer.core.member.usecase.StartReading;
import dev.foyer.core.member.usecase.SuggestZoomUsers;
import dev.foyer.core.member.usecase.UnmapZoomUser;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;

/** The commands about which member has which Zoom user, given by anybody. */
record MappingForEverybody(FoyerUnderTest rig, SampleOrganization acme) {

  Object give(String command, Actor by) {
    OrganizationId id = acme.id();
    MemberId grace = acme.member("grace").id();
    ZoomUserId zoe = rig.zoom().people().named("zoe@acme.example").id();
    Foyer.Mapping mapping = rig.foyer().mapping();
    return switch (command) {
      case "ShowMatch" -> mapping.showMatch().handle(new ShowMatch.Command(id, by, grace));
      case "SuggestZoomUsers" ->
          mapping.suggestZoomUsers().handle(new SuggestZoomUsers.Command(id, by, grace, "g"));
      case "MapZoomUser" ->
          mapping.mapZoomUser().handle(new MapZoomUser.Command(id, by, grace, zoe, false));
      case "UnmapZoomUser" ->
          mapping.unmapZoomUser().handle(new UnmapZoomUser.Command(id, by, grace));
      case "ConfirmMatch" ->
          mapping.confirmMatch().handle(new ConfirmMatch.Command(id, by, grace, zoe, false));
      case "StartReading" -> mapping.startReading().handle(new StartReading.Command(id, by));
      case "ShowReading" -> mapping.showReading().handle(new ShowReading.Command(id, by));
      case "PreviewMappings" ->
          mapping
              .previewMappings()
              .handle(
                  new PreviewMappings.Command(
                      id, by, List.of(MappingLine.written(1, "grace", "zoe"))));
      case "ShowMappings" -> mapping.showMappings().handle(new ShowMappings.Command(id, by, 0, 1));
      case "ConfirmMappings" ->
          mapping
              .confirmMappings()
              .handle(
                  new ConfirmMappings.Command(
                      id, by, rig.given().id(), ConfirmMappings.Decision.MAP));
      case "NudgeMember" -> mapping.nudgeMember().handle(new NudgeMember.Command(id, by, grace));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
