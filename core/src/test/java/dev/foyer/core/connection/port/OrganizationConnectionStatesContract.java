package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.Doubt;
import dev.foyer.core.connection.EndReason;
import dev.foyer.core.connection.LapseReason;
import dev.foyer.core.connection.License;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.OrganizationConnection.Active;
import dev.foyer.core.connection.OrganizationConnection.AwaitingActivation;
import dev.foyer.core.connection.OrganizationConnection.AwaitingConfirmation;
import dev.foyer.core.connection.OrganizationConnection.Pending;
import dev.foyer.core.connection.OrganizationConnection.Standby;
import dev.foyer.core.connection.ZoomAccount;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.fixture.AConnection;
import dev.foyer.core.grant.ZoomAccountId;
import dev.foyer.core.grant.ZoomEnvironment;
import dev.foyer.core.organization.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That every {@link OrganizationConnections} keeps every field and state of a connection. */
public abstract class OrganizationConnectionStatesContract extends PortContract {
  private OrganizationConnections connections() {
    return ports().organizationConnections();
  }

  @Test
  void keepsEveryField() {
    AwaitingConfirmation acmes = stored(pending(ada).build());
    AwaitingConfirmation others =
        stored(
            pending(otto)
                .inGeneration(2)
                .in(new ZoomEnvironment("zoom.us"))
                .to(new ZoomAccount(new ZoomAccountId("za." + given.id()), "", ""))
                .by(
                    given
                        .aZoomUser()
                        .named("Zoë Zïmmer 🛰️")
                        .licensed(License.BASIC)
                        .deactivated()
                        .build(),
                    "Integrationen")
                .approvedAt(given.now().plusNanos(1_000))
                .since(given.now().plusNanos(2_000))
                .build());
    Every.fieldDiffers(acmes, others);
    Every.fieldDiffers(acmes.approval(), others.approval());
    Every.fieldDiffers(acmes.approval().account(), others.approval().account());
    Every.fieldDiffers(acmes.approval().authorizer(), others.approval().authorizer());
    assertThat(connections().find(acme.id(), acmes.id())).contains(acmes);
    assertThat(connections().find(other.id(), others.id())).contains(others);
  }

  @Test
  void keepsEveryLicense() {
    for (License license : License.values()) {
      Pending stored =
          stored(
              pending(ada).by(given.aZoomUser().licensed(license).build(), license.name()).build());
      assertThat(connections().find(acme.id(), stored.id())).contains(stored);
    }
  }

  @Test
  void keepsEveryState() {
    Instant at = given.now().plusNanos(1_000);
    AwaitingConfirmation fresh = stored(pending(ada).build());
    AwaitingActivation confirmed = fresh.confirm(at);
    Active active = confirmed.activate(at.plusSeconds(1));
    Standby standby = confirmed.standBy(at.plusSeconds(100));
    List<OrganizationConnection> states =
        new ArrayList<>(
            List.of(fresh, confirmed, active, active.pause(at.plusSeconds(101)), standby));
    for (Doubt why : Doubt.values()) {
      states.add(active.doubt(why, at.plusSeconds(states.size())));
    }
    for (LapseReason reason : LapseReason.values()) {
      states.add(standby.lapse(reason, at.plusSeconds(states.size())));
    }
    for (LapseReason reason : LapseReason.values()) {
      states.add(active.lapse(reason, at.plusSeconds(states.size())));
    }
    for (EndReason reason : EndReason.values()) {
      states.add(active.end(reason, at.plusSeconds(states.size())));
    }
    OrganizationConnection before = fresh;
    for (OrganizationConnection next : Every.variantOf(OrganizationConnection.class, states)) {
      assertThat(connections().replace(before, next)).isTrue();
      assertThat(connections().find(acme.id(), fresh.id())).contains(next);
      before = next;
    }
  }

  private AConnection<AwaitingConfirmation> pending(Member creator) {
    return given.anUnconfirmedConnection().through(link(creator));
  }

  private ConnectLink link(Member creator) {
    ConnectLink link = given.aConnectLink().by(creator).build();
    ports().connectLinks().add(link);
    return link;
  }

  private <P extends Pending> P stored(P connection) {
    connections().add(connection);
    return connection;
  }
}
