package dev.foyer.core;

import dev.foyer.core.connection.usecase.ApprovalNotice;
import dev.foyer.core.connection.usecase.CreateConnectLink;
import dev.foyer.core.connection.usecase.DeclineConnectLink;
import dev.foyer.core.connection.usecase.EndGrant;
import dev.foyer.core.connection.usecase.OpenConnectLink;
import dev.foyer.core.connection.usecase.OpenWithdrawLink;
import dev.foyer.core.connection.usecase.ReportConnectLink;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.connection.usecase.SendConnectLink;
import dev.foyer.core.connection.usecase.Succession;
import dev.foyer.core.connection.usecase.WithdrawThroughLink;
import dev.foyer.core.journal.usecase.RecordEntry;
import dev.foyer.core.message.usecase.TellMembers;
import dev.foyer.core.message.usecase.WriteLetter;
import dev.foyer.core.organization.usecase.Authority;

/** The part of the wiring that is about links which people are sent. */
record LinkAssembly(
    Ports.ForPlatform platform,
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    Ports.ForZoom zoom,
    Authority authority,
    RecordEntry record,
    TellMembers tellMembers,
    WriteLetter writeLetter,
    EndGrant endGrant,
    Succession succession) {

  CreateConnectLink createConnectLink() {
    return new CreateConnectLink(
        connections.connectLinks(),
        connections.organizationConnections(),
        zoom.authorization(),
        authority,
        record,
        platform.transactions(),
        platform.ids(),
        platform.randomness(),
        platform.clock());
  }

  RevokeConnectLink revokeConnectLink() {
    return new RevokeConnectLink(
        connections.connectLinks(), authority, record, platform.transactions(), platform.clock());
  }

  OpenConnectLink openConnectLink() {
    return new OpenConnectLink(
        connections.connectLinks(),
        connections.organizationConnections(),
        organizations.organizations(),
        organizations.members(),
        zoom.authorization(),
        platform.clock());
  }

  SendConnectLink sendConnectLink() {
    return new SendConnectLink(
        connections.connectLinks(),
        organizations.members(),
        writeLetter,
        authority,
        record,
        platform.transactions(),
        platform.clock());
  }

  DeclineConnectLink declineConnectLink() {
    return new DeclineConnectLink(
        connections.connectLinks(),
        organizations.organizations(),
        record,
        tellMembers,
        platform.transactions(),
        platform.clock());
  }

  ReportConnectLink reportConnectLink() {
    return new ReportConnectLink(
        connections.connectLinks(), record, tellMembers, platform.transactions(), platform.clock());
  }

  OpenWithdrawLink openWithdrawLink() {
    return new OpenWithdrawLink(
        connections.withdrawLinks(),
        connections.organizationConnections(),
        organizations.organizations());
  }

  WithdrawThroughLink withdrawThroughLink() {
    return new WithdrawThroughLink(
        connections.withdrawLinks(),
        connections.organizationConnections(),
        endGrant,
        succession,
        record,
        tellMembers,
        platform.transactions(),
        platform.clock());
  }

  ApprovalNotice approvalNotice() {
    return new ApprovalNotice(connections.withdrawLinks(), writeLetter, platform.randomness());
  }
}
