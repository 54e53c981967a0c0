package dev.foyer.web.inmemory;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.OpenConnectLink;
import dev.foyer.core.connection.usecase.RevokeConnectLink;
import dev.foyer.core.onboarding.PasswordHash;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Role;
import java.util.Optional;
import java.util.Set;

/** An organization of a test, and its Zoom account. */
public record Company(
    FoyerUnderTest world, SampleOrganization organization, String domain, String stranger) {

  public Member owner() {
    return organization.owner();
  }

  public String email(String login) {
    return login + "@" + domain;
  }

  public ConnectLink link() {
    return world.connectLink(organization);
  }

  public void revoke(ConnectLink link) {
    world
        .foyer()
        .connections()
        .revokeConnectLink()
        .handle(
            new RevokeConnectLink.Command(
                organization.id(), new Actor.AMember(owner().id()), link.id()));
  }

  public void ownerLosesRole() {
    world.members().giveRole(owner(), Role.MEMBER);
  }

  /** The organization's newest connection, whatever its state. */
  public Optional<OrganizationConnection> connection() {
    return world
        .ports()
        .organizationConnections()
        .current(organization.id())
        .or(
            () ->
                world.ports().organizationConnections().pending(organization.id()).stream()
                    .map(OrganizationConnection.class::cast)
                    .findFirst())
        .or(() -> world.ports().organizationConnections().newest(organization.id()));
  }

  public boolean stillOpen(ConnectLink link) {
    return world
            .foyer()
            .connections()
            .openConnectLink()
            .handle(new OpenConnectLink.Command(link.secret(), Set.of()))
        instanceof OpenConnectLink.Outcome.Open;
  }

  public void password(Member member, String hash) {
    world.ports().passwords().set(member.organization(), member.id(), new PasswordHash(hash));
  }
}
