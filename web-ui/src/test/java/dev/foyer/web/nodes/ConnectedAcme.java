package dev.foyer.web.nodes;

import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.connection.usecase.ShowConnection;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.port.Journal;
import dev.foyer.core.organization.OrganizationId;
import dev.foyer.core.platform.Secret;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The cluster's organization, newly connected, and the grant that came of it. */
final class ConnectedAcme {

  private final Cluster cluster;
  private final GrantKey grant;

  private ConnectedAcme(Cluster cluster, GrantKey grant) {
    this.cluster = cluster;
    this.grant = grant;
  }

  static ConnectedAcme on(Cluster cluster) {
    return new ConnectedAcme(cluster, cluster.acme().connect("zoe@acme.example").grant());
  }

  OrganizationId organization() {
    return grant.organization();
  }

  GrantKey grant() {
    return grant;
  }

  /** Its access token has an end that is over; Zoom needn't know. */
  ConnectedAcme withExpiredToken() {
    change("access_expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR");
    return this;
  }

  /** As if as much time had gone by. */
  void letLeaseRunOut() {
    change("lease_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
  }

  private void change(String assignment) {
    int changed =
        cluster
            .database()
            .sql(
                "UPDATE zoom_grant SET "
                    + assignment
                    + " WHERE organization_id = :organization AND connection_id = :connection")
            .param("organization", grant.organization().value())
            .param("connection", grant.connection().value())
            .update();
    if (changed != 1) {
      throw new IllegalStateException("There is no grant any more");
    }
  }

  /** What a node answers that got the token which the simulator issued last. */
  String usableAsIssuedLast() {
    return NodeCommands.usable(Secret.of(atZoom().path("access_token").asString()).sha256());
  }

  int rotations() {
    return atZoom().path("rotations").asInt();
  }

  boolean revokedAtZoom() {
    return atZoom().path("revoked").asBoolean();
  }

  /** The newest grant there: the one that connecting has made. */
  private JsonNode atZoom() {
    return cluster.given().stream()
        .max(Comparator.comparing(given -> given.path("authorized_at").asString()))
        .orElseThrow();
  }

  OrganizationConnection connection() {
    ShowConnection.Outcome shown =
        cluster
            .here()
            .parts()
            .foyer()
            .connections()
            .showConnection()
            .handle(new ShowConnection.Command(organization(), cluster.acme().byAda()));
    return ((ShowConnection.Outcome.Shown) shown).newest().orElseThrow();
  }

  /** What the newest lapse in the journal was caused by. */
  String causeOfLapse() {
    return cluster
        .here()
        .parts()
        .part(Journal.class)
        .before(organization(), EntryId.AFTER_ALL, Set.of(EntryKind.CONNECTION_LAPSED), 1)
        .getFirst()
        .cause();
  }

  /** Makes room for the next connection. */
  void leave() {
    cluster.here().disconnect(organization()).join();
  }
}
