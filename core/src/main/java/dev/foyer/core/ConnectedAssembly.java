package dev.foyer.core;

import dev.foyer.core.member.usecase.ChooseConnection;
import dev.foyer.core.member.usecase.CountConnectedUsers;
import dev.foyer.core.member.usecase.ExplainMember;
import dev.foyer.core.member.usecase.ListConnectedUsers;
import dev.foyer.core.member.usecase.MatchMember;
import dev.foyer.core.member.usecase.OrganizationsZoom;
import dev.foyer.core.member.usecase.ShowMyZoom;
import dev.foyer.core.organization.usecase.Authority;

/** Wires who is connected, how, and why not. */
record ConnectedAssembly(
    Ports.ForOrganizations organizations,
    Ports.ForConnections connections,
    Ports.ForZoom zoom,
    OrganizationsZoom organizationsZoom,
    ChooseConnection chooseConnection,
    Authority authority) {

  Foyer.Connected connected(MatchMember matchMember) {
    return new Foyer.Connected(
        new ListConnectedUsers(
            connections.connectedUsers(), organizationsZoom, organizations.settings(), authority),
        new CountConnectedUsers(connections.connectedUsers(), organizationsZoom, authority),
        new ExplainMember(
            organizations.members(),
            chooseConnection,
            connections.accountUsers(),
            organizations.settings(),
            authority),
        new ShowMyZoom(
            chooseConnection,
            connections.personalConnections(),
            connections.optOuts(),
            organizations.settings(),
            zoom.authorization()),
        matchMember);
  }
}
