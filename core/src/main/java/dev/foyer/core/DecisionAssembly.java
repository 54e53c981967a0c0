package dev.foyer.core;

import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.usecase.ChangeSettings;
import dev.foyer.core.member.usecase.OptIn;
import dev.foyer.core.member.usecase.OptOut;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.member.usecase.PreviewSettings;
import dev.foyer.core.member.usecase.ShowSettings;
import dev.foyer.core.member.usecase.TellOfEndedOptOuts;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about settings and opt-outs. */
record DecisionAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    OrganizationsZoom organizationsZoom,
    Authority authority,
    RecordEntry record,
    TellMembers tellMembers) {

  Foyer.Decisions decisions() {
    return new Foyer.Decisions(
        new ShowSettings(organizations.settings(), connections.optOuts(), authority),
        new PreviewSettings(
            organizations.settings(),
            connections.optOuts(),
            connections.connectedUsers(),
            organizationsZoom,
            authority),
        new ChangeSettings(
            organizations.settings(),
            connections.optOuts(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()),
        new OptOut(
            connections.optOuts(),
            organizations.settings(),
            organizations.members(),
            authority,
            record,
            platform.transactions()),
        new OptIn(
            connections.optOuts(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()));
  }

  TellOfEndedOptOuts tellOfEndedOptOuts() {
    return new TellOfEndedOptOuts(
        connections.optOuts(), record, tellMembers, platform.transactions());
  }
}
