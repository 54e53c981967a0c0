package dev.foyer.core.hearing.usecase;

import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomUserId;
import dev.foyer.core.hearing.ReceivedNotice;
import dev.foyer.core.hearing.ZoomNotice;
import dev.foyer.core.organization.OrganizationId;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the organizations that have, or had, a connection which a notice may be about. */
public final class Concerned {

  private final OrganizationConnections connections;
  private final PersonalConnections personals;

  public Concerned(OrganizationConnections connections, PersonalConnections personals) {
    this.connections = connections;
    this.personals = personals;
  }

  SortedSet<OrganizationId> by(ReceivedNotice received) {
    SortedSet<OrganizationId> found = new TreeSet<>(Comparator.comparing(OrganizationId::value));
    switch (received.notice()) {
      case ZoomNotice.AppDeauthorized(var heading, ZoomAccountId account, ZoomUserId user) -> {
        switch (heading.app()) {
          case ORGANIZATION -> addThoseOn(account, received, found);
          case PERSONAL -> addThoseOf(account, user, received, found);
        }
      }
      case ZoomNotice.AboutUser told -> {
        addThoseOn(told.account(), received, found);
        addThoseOf(told.account(), told.user(), received, found);
      }
      case ZoomNotice.MeetingChanged told -> {
        addThoseOn(told.account(), received, found);
        told.host().ifPresent(host -> addThoseOf(told.account(), host, received, found));
      }
      case ZoomNotice.Unknown _ -> {}
    }
    return found;
  }

  private void addThoseOn(
      ZoomAccountId account, ReceivedNotice received, SortedSet<OrganizationId> found) {
    connections
        .onAccount(received.environment(), account)
        .forEach(connection -> found.add(connection.approval().organization()));
  }

  private void addThoseOf(
      ZoomAccountId account,
      ZoomUserId user,
      ReceivedNotice received,
      SortedSet<OrganizationId> found) {
    personals
        .ofUser(received.environment(), account, user)
        .forEach(connection -> found.add(connection.approval().organization()));
  }
}
