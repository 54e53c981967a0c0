package dev.foyer.core.connection.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.connection.WithdrawLink;
import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.grant.ConnectionId;
import org.junit.jupiter.api.Test;

/** What every {@link WithdrawLinks} promises. */
public abstract class WithdrawLinksContract extends PortContract {

  @Test
  void keepsEveryFieldAndFindsByTheHashOnly() {
    WithdrawLink first =
        new WithdrawLink(acme.id(), new ConnectionId(given.id()), given.aSecret().sha256());
    WithdrawLink second =
        new WithdrawLink(other.id(), new ConnectionId(given.id()), given.aSecret().sha256());
    Every.fieldDiffers(first, second);
    ports().withdrawLinks().add(first);
    ports().withdrawLinks().add(second);

    assertThat(ports().withdrawLinks().findBySecretHash(first.secretHash())).contains(first);
    assertThat(ports().withdrawLinks().findBySecretHash(second.secretHash())).contains(second);
    assertThat(ports().withdrawLinks().findBySecretHash(given.aSecret().sha256())).isEmpty();
  }

  @Test
  void leavesNothingWhenRolledBack() {
    WithdrawLink link =
        new WithdrawLink(acme.id(), new ConnectionId(given.id()), given.aSecret().sha256());
    inOneThatFails(() -> ports().withdrawLinks().add(link));

    assertThat(ports().withdrawLinks().findBySecretHash(link.secretHash())).isEmpty();
  }
}
