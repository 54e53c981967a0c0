package dev.foyer.core.onboarding.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.onboarding.PasswordLink;
import dev.foyer.core.onboarding.SetUpLink;
import dev.foyer.core.organization.Member;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link OneTimeLinks} promises. There is one set-up link in the whole storage. */
public abstract class OneTimeLinksContract extends PortContract {
  private OneTimeLinks links() {
    return ports().oneTimeLinks();
  }

  @Test
  void keepsEveryFieldOfAPasswordLink() {
    PasswordLink adas = passwordLink(ada, Duration.ofDays(7));
    PasswordLink ottos = passwordLink(otto, Duration.ofDays(6));
    Every.fieldDiffers(adas, ottos);
    links().add(adas);
    links().add(ottos);
    assertThat(links().findPasswordLink(adas.secretHash())).contains(adas);
    assertThat(links().findPasswordLink(ottos.secretHash())).contains(ottos);
  }

  @Test
  void knowsNoLinkByAnUnknownSecret() {
    assertThat(links().findPasswordLink(given.aSecret().sha256())).isEmpty();
    assertThat(links().findSetUpLink(given.aSecret().sha256())).isEmpty();
  }

  @Test
  void givesAPasswordLinkToOneOfManyThreads() {
    PasswordLink link = passwordLink(ada, Duration.ofDays(7));
    links().add(link);
    assertThat(Threads.successes(() -> inOne(() -> links().take(link)))).isEqualTo(1);
    assertThat(links().findPasswordLink(link.secretHash())).isEmpty();
  }

  @Test
  void keepsEveryFieldOfASetUpLink() {
    SetUpLink link = setUpLink();
    links().replaceSetUpLink(link);
    assertThat(links().findSetUpLink(link.secretHash())).contains(link);
  }

  @Test
  void keepsOnlyTheLastSetUpLink() {
    SetUpLink first = setUpLink();
    SetUpLink second = setUpLink();
    links().replaceSetUpLink(first);
    links().replaceSetUpLink(second);
    assertThat(links().findSetUpLink(first.secretHash())).isEmpty();
    assertThat(links().take(first)).isFalse();
    assertThat(links().findSetUpLink(second.secretHash())).contains(second);
  }

  @Test
  void givesASetUpLinkToOneOfManyThreads() {
    SetUpLink link = setUpLink();
    links().replaceSetUpLink(link);
    assertThat(Threads.successes(() -> inOne(() -> links().take(link)))).isEqualTo(1);
    assertThat(links().findSetUpLink(link.secretHash())).isEmpty();
  }

  @Test
  void leavesLinksUntakenWhenRolledBack() {
    PasswordLink link = passwordLink(ada, Duration.ofDays(7));
    SetUpLink setUp = setUpLink();
    links().add(link);
    links().replaceSetUpLink(setUp);
    inOneThatFails(
        () -> {
          links().take(link);
          links().take(setUp);
        });
    assertThat(links().take(link)).isTrue();
    assertThat(links().take(setUp)).isTrue();
  }

  private PasswordLink passwordLink(Member member, Duration life) {
    return new PasswordLink(
        given.aSecret().sha256(), member.organization(), member.id(), given.now().plus(life));
  }

  private SetUpLink setUpLink() {
    return new SetUpLink(given.aSecret().sha256(), given.now().plus(SetUpLink.VALID_FOR));
  }
}
