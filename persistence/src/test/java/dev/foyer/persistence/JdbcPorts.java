package dev.foyer.persistence;

import dev.foyer.core.booking.port.Bookings;
import dev.foyer.core.connection.port.Attempts;
import dev.foyer.core.connection.port.ConnectLinks;
import dev.foyer.core.connection.port.HealthHistory;
import dev.foyer.core.connection.port.OrganizationConnections;
import dev.foyer.core.connection.port.PersonalConnections;
import dev.foyer.core.connection.port.WithdrawLinks;
import dev.foyer.core.contract.PortsUnderTest;
import dev.foyer.core.grant.port.Grants;
import dev.foyer.core.grant.port.HostAllowance;
import dev.foyer.core.grant.port.ZoomAllowance;
import dev.foyer.core.hearing.port.Inbox;
import dev.foyer.core.hearing.port.RefusedWebhooks;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.location.port.EventTypes;
import dev.foyer.core.location.port.Rollouts;
import dev.foyer.core.meeting.port.Invitations;
import dev.foyer.core.meeting.port.Leftovers;
import dev.foyer.core.meeting.port.Meetings;
import dev.foyer.core.member.port.AccountUsers;
import dev.foyer.core.member.port.ConnectedUsers;
import dev.foyer.core.member.port.MappingLists;
import dev.foyer.core.member.port.OptOuts;
import dev.foyer.core.member.port.Readings;
import dev.foyer.core.member.port.ZoomUserMatches;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.message.port.Messages;
import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.onboarding.port.Passwords;
import dev.foyer.core.organization.port.KeptSettings;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.organization.port.Organizations;
import dev.foyer.core.platform.port.Ids;
import dev.foyer.core.platform.port.Jobs;
import dev.foyer.core.platform.port.Transactions;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ports as Spring hands them over, on MariaDB. */
public record JdbcPorts(ApplicationContext context) implements PortsUnderTest {

  /** One storage for all contracts; each works in organizations of its own. */
  public static JdbcPorts shared() {
    return Shared.PORTS;
  }

  public JdbcClient database() {
    return context.getBean(JdbcClient.class);
  }

  @Override
  public Ids ids() {
    return context.getBean(Ids.class);
  }

  @Override
  public Transactions transactions() {
    return context.getBean(Transactions.class);
  }

  @Override
  public Jobs jobs() {
    return context.getBean(Jobs.class);
  }

  @Override
  public Organizations organizations() {
    return context.getBean(Organizations.class);
  }

  @Override
  public Members members() {
    return context.getBean(Members.class);
  }

  @Override
  public KeptSettings settings() {
    return context.getBean(KeptSettings.class);
  }

  @Override
  public Passwords passwords() {
    return context.getBean(Passwords.class);
  }

  @Override
  public OneTimeLinks oneTimeLinks() {
    return context.getBean(OneTimeLinks.class);
  }

  @Override
  public Journal journal() {
    return context.getBean(Journal.class);
  }

  @Override
  public JournalLinks journalLinks() {
    return context.getBean(JournalLinks.class);
  }

  @Override
  public Grants grants() {
    return context.getBean(Grants.class);
  }

  @Override
  public ZoomAllowance zoomAllowance() {
    return context.getBean(ZoomAllowance.class);
  }

  @Override
  public HostAllowance hostAllowance() {
    return context.getBean(HostAllowance.class);
  }

  @Override
  public ConnectLinks connectLinks() {
    return context.getBean(ConnectLinks.class);
  }

  @Override
  public WithdrawLinks withdrawLinks() {
    return context.getBean(WithdrawLinks.class);
  }

  @Override
  public Attempts attempts() {
    return context.getBean(Attempts.class);
  }

  @Override
  public OrganizationConnections organizationConnections() {
    return context.getBean(OrganizationConnections.class);
  }

  @Override
  public PersonalConnections personalConnections() {
    return context.getBean(PersonalConnections.class);
  }

  @Override
  public HealthHistory healthHistory() {
    return context.getBean(HealthHistory.class);
  }

  @Override
  public ZoomUserMatches zoomUserMatches() {
    return context.getBean(ZoomUserMatches.class);
  }

  @Override
  public OptOuts optOuts() {
    return context.getBean(OptOuts.class);
  }

  @Override
  public AccountUsers accountUsers() {
    return context.getBean(AccountUsers.class);
  }

  @Override
  public Readings readings() {
    return context.getBean(Readings.class);
  }

  @Override
  public MappingLists mappingLists() {
    return context.getBean(MappingLists.class);
  }

  @Override
  public ConnectedUsers connectedUsers() {
    return context.getBean(ConnectedUsers.class);
  }

  @Override
  public Inbox inbox() {
    return context.getBean(Inbox.class);
  }

  @Override
  public RefusedWebhooks refusedWebhooks() {
    return context.getBean(RefusedWebhooks.class);
  }

  @Override
  public EventTypes eventTypes() {
    return context.getBean(EventTypes.class);
  }

  @Override
  public Rollouts rollouts() {
    return context.getBean(Rollouts.class);
  }

  @Override
  public Bookings bookings() {
    return context.getBean(Bookings.class);
  }

  @Override
  public Invitations invitations() {
    return context.getBean(Invitations.class);
  }

  @Override
  public Leftovers leftovers() {
    return context.getBean(Leftovers.class);
  }

  @Override
  public Meetings meetings() {
    return context.getBean(Meetings.class);
  }

  @Override
  public Messages messages() {
    return context.getBean(Messages.class);
  }

  @Override
  public Letters letters() {
    return context.getBean(Letters.class);
  }

  /** Started with the first contract. */
  private static final class Shared {
    private static final JdbcPorts PORTS = new JdbcPorts(TestStorage.on(TestDatabase.fresh()));
  }
}
