package dev.foyer.core;

import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.member.usecase.ApplyMappings;
import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.ConfirmMappings;
import dev.foyer.core.member.usecase.ConfirmMatch;
import dev.foyer.core.member.usecase.JudgeMappings;
import dev.foyer.core.member.usecase.KeepReading;
import dev.foyer.core.member.usecase.MapZoomUser;
import dev.foyer.core.member.usecase.NudgeMember;
import dev.foyer.core.member.usecase.Pinning;
import dev.foyer.core.member.usecase.PreviewMappings;
import dev.foyer.core.member.usecase.ReadZoomUsers;
import dev.foyer.core.member.usecase.ShowMappings;
import dev.foyer.core.member.usecase.ShowMatch;
import dev.foyer.core.member.usecase.ShowReading;
import dev.foyer.core.member.usecase.StartReading;
import dev.foyer.core.member.usecase.SuggestZoomUsers;
import dev.foyer.core.member.usecase.UnmapZoomUser;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that gives members their Zoom users: by reading them, and by hand. */
record MappingAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    Ports.ForZoom zoom,
    Authority authority,
    RecordEntry record,
    TellMembers tellMembers,
    ChooseConnection chooseConnection,
    HealthAssembly health) {

  Foyer.Mapping mapping() {
    Pinning pinning = pinning();
    return new Foyer.Mapping(
        new ShowMatch(
            organizations.members(),
            connections.zoomUserMatches(),
            connections.accountUsers(),
            pinning,
            authority),
        new SuggestZoomUsers(
            organizations.organizations(),
            organizations.members(),
            connections.accountUsers(),
            pinning,
            authority),
        new MapZoomUser(
            organizations.members(),
            connections.accountUsers(),
            pinning,
            authority,
            platform.transactions()),
        new UnmapZoomUser(
            organizations.members(),
            connections.accountUsers(),
            pinning,
            authority,
            platform.transactions()),
        new ConfirmMatch(
            organizations.members(),
            connections.accountUsers(),
            pinning,
            authority,
            platform.transactions()),
        new StartReading(
            connections.organizationConnections(),
            connections.readings(),
            keepReading(),
            authority,
            record,
            platform.transactions(),
            platform.jobs(),
            platform.clock()),
        new ShowReading(connections.readings(), authority),
        new PreviewMappings(
            connections.mappingLists(),
            judgeMappings(),
            pinning,
            authority,
            platform.transactions(),
            platform.jobs(),
            platform.ids()),
        new ShowMappings(connections.mappingLists(), authority),
        new ConfirmMappings(
            connections.mappingLists(),
            pinning,
            authority,
            platform.transactions(),
            platform.jobs()),
        new NudgeMember(
            organizations.members(),
            chooseConnection,
            tellMembers,
            authority,
            record,
            platform.transactions(),
            platform.clock()));
  }

  ReadZoomUsers readZoomUsers() {
    return new ReadZoomUsers(
        connections.organizationConnections(),
        connections.readings(),
        keepReading(),
        zoom.users(),
        health.usableAccess(),
        health.checkSoon(),
        platform.clock());
  }

  ApplyMappings applyMappings() {
    return new ApplyMappings(
        connections.mappingLists(), judgeMappings(), pinning(), platform.transactions());
  }

  private Pinning pinning() {
    return new Pinning(
        connections.organizationConnections(),
        organizations.members(),
        connections.zoomUserMatches(),
        record,
        platform.jobs(),
        platform.clock());
  }

  private KeepReading keepReading() {
    return new KeepReading(
        organizations.members(),
        connections.readings(),
        connections.zoomUserMatches(),
        connections.accountUsers(),
        record,
        platform.transactions(),
        platform.jobs());
  }

  private JudgeMappings judgeMappings() {
    return new JudgeMappings(
        organizations.members(), connections.zoomUserMatches(), connections.accountUsers());
  }
}
