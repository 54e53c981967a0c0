package dev.foyer.core.onboarding.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.PortContract;
import dev.foyer.core.onboarding.PasswordHash;
import org.junit.jupiter.api.Test;

/** What every {@link Passwords} promises. */
public abstract class PasswordsContract extends PortContract {
  private Passwords passwords() {
    return ports().passwords();
  }

  @Test
  void knowsNoPasswordAtFirst() {
    assertThat(passwords().find(acme.id(), ada.id())).isEmpty();
  }

  @Test
  void keepsTheLastHash() {
    PasswordHash longest = new PasswordHash("ü".repeat(500));
    passwords().set(acme.id(), ada.id(), new PasswordHash("{first}"));
    passwords().set(acme.id(), ada.id(), longest);
    assertThat(passwords().find(acme.id(), ada.id())).contains(longest);
  }

  @Test
  void hidesHashesFromOtherOrganizations() {
    passwords().set(acme.id(), ada.id(), new PasswordHash("{hash}"));
    assertThat(passwords().find(other.id(), ada.id())).isEmpty();
    assertThat(passwords().find(other.id(), otto.id())).isEmpty();
  }

  @Test
  void keepsTheFormerHashWhenRolledBack() {
    PasswordHash former = new PasswordHash("{former}");
    passwords().set(acme.id(), ada.id(), former);
    inOneThatFails(() -> passwords().set(acme.id(), ada.id(), new PasswordHash("{next}")));
    assertThat(passwords().find(acme.id(), ada.id())).contains(former);
  }
}
