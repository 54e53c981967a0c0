package dev.foyer.core;

import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.OptIn;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.member.usecase.ShowSettings;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.MemberId;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.organization.Settings;

/** The commands about settings and another member's opt-out, to be given by anybody. */
record DecisionsForEverybody(Foyer.Decisions decisions, SampleOrganization acme) {

  Object give(String command, Actor by) {
    OrganizationId id = acme.id();
    MemberId grace = acme.member("grace").id();
    Settings next = Settings.INITIAL.withMembersMayDisconnect(true);
    return switch (command) {
      case "ShowSettings" -> decisions.showSettings().handle(new ShowSettings.Command(id, by));
      case "PreviewSettings" ->
          decisions.previewSettings().handle(new PreviewSettings.Command(id, by, next));
      case "ChangeSettings" ->
          decisions
              .changeSettings()
              .handle(new ChangeSettings.Command(id, by, Settings.INITIAL, next));
      case "OptOut" -> decisions.optOut().handle(new OptOut.Command(id, by, grace));
      case "OptIn" -> decisions.optIn().handle(new OptIn.Command(id, by, grace));
      default -> throw new IllegalArgumentException(command);
    };
  }
}
