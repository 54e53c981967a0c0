package dev.foyer.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.Attempt;
import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.connection.OrganizationConnection;
import dev.foyer.core.fixture.Given;
import dev.foyer.core.fixture.Owners;
import dev.foyer.core.grant.GrantKey;
import dev.foyer.core.organization.Organization;
import dev.foyer.persistence.JdbcPorts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ciphertexts that somebody with the database in hand has moved to another place. */
class SealedSecretsTest {
  private final JdbcPorts ports = JdbcPorts.shared();
  private final JdbcClient database = ports.database();
  private final Given given = new Given(ports.ids(), Given.NOON);

  private OrganizationConnection acmes;
  private OrganizationConnection others;

  @BeforeEach
  void keepTwoGrants() {
    acmes = grantOf(given.anOrganization().build());
    others = grantOf(given.anOrganization().build());
  }

  @Test
  void cantBeReadInAnotherRow() {
    database
        .sql(
            """
            UPDATE zoom_grant g JOIN zoom_grant o ON o.connection_id = :other
            SET g.access_token = o.access_token WHERE g.connection_id = :mine
            """)
        .param("other", others.id().value())
        .param("mine", acmes.id().value())
        .update();
    assertUnreadable();
  }

  @Test
  void cantBeReadInAnotherColumn() {
    change("UPDATE zoom_grant SET access_token = refresh_token WHERE connection_id = :id");
    assertUnreadable();
  }

  @Test
  void cantBeReadInAnotherOrganization() {
    database
        .sql("UPDATE zoom_grant SET organization_id = :other WHERE connection_id = :mine")
        .param("other", others.approval().organization().value())
        .param("mine", acmes.id().value())
        .update();
    var moved =
        new GrantKey(others.approval().organization(), acmes.id(), acmes.approval().generation());
    assertThatThrownBy(() -> ports.grants().find(moved)).isInstanceOf(SecretUnreadable.class);
  }

  @Test
  void cantBeReadInAnotherGeneration() {
    change("UPDATE zoom_grant SET generation = generation + 1 WHERE connection_id = :id");
    var next =
        new GrantKey(
            acmes.approval().organization(), acmes.id(), acmes.approval().generation() + 1);
    assertThatThrownBy(() -> ports.grants().find(next)).isInstanceOf(SecretUnreadable.class);
  }

  @Test
  void cantBeReadOnceTheyAreTouched() {
    change("UPDATE zoom_grant SET access_token = REVERSE(access_token) WHERE connection_id = :id");
    assertUnreadable();
  }

  @Test
  void cantBeReadInAnotherTable() {
    ConnectLink link = given.aConnectLink().build();
    Attempt attempt = given.anAttempt().build();
    ports.connectLinks().add(link);
    ports.attempts().add(attempt);
    database
        .sql(
            """
            UPDATE connect_link SET secret = (SELECT verifier FROM attempt WHERE id = :attempt)
            WHERE id = :link
            """)
        .param("attempt", attempt.id().value())
        .param("link", link.id().value())
        .update();
    assertThatThrownBy(() -> ports.connectLinks().find(link.organization(), link.id()))
        .isInstanceOf(SecretUnreadable.class)
        .hasMessageNotContaining(attempt.verifier().reveal());
  }

  @Test
  void standNowhereInPlainText() {
    ConnectLink link = given.aConnectLink().build();
    ports.connectLinks().add(link);
    List<byte[]> stored =
        database
            .sql(
                """
                SELECT secret FROM connect_link WHERE id = :link
                UNION ALL SELECT CONCAT(access_token, refresh_token) FROM zoom_grant
                  WHERE connection_id = :connection
                """)
            .param("link", link.id().value())
            .param("connection", acmes.id().value())
            .query(byte[].class)
            .list();
    assertThat(stored).hasSize(2);
    assertThat(stored)
        .allSatisfy(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("secret-"));
  }

  private OrganizationConnection grantOf(Organization organization) {
    OrganizationConnection connection = given.anActiveConnection().of(organization).build();
    ports.grants().add(connection.grant(), Owners.of(connection), given.tokens());
    return connection;
  }

  private void change(String sql) {
    assertThat(database.sql(sql).param("id", acmes.id().value()).update()).isEqualTo(1);
  }

  private void assertUnreadable() {
    assertThatThrownBy(() -> ports.grants().find(acmes.grant()))
        .isInstanceOf(SecretUnreadable.class);
    assertThat(ports.grants().find(others.grant())).isPresent();
  }
}
