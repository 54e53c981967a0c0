package dev.foyer.core.onboarding.usecase;

import dev.foyer.core.onboarding.port.OneTimeLinks;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.port.Members;
import dev.foyer.core.platform.Secret;
import java.time.InstantSource;

/** Tells whose password a one-time link may set. Looking doesn't use it up. */
public final class OpenPasswordLink {

  /** The answer. */
  public sealed interface Outcome {
    record Open(Member member) implements Outcome {}

    /** The link is unknown, used or too old. */
    record NotOpen() implements Outcome {}
  }

  private final OneTimeLinks links;
  private final Members members;
  private final InstantSource clock;

  public OpenPasswordLink(OneTimeLinks links, Members members, InstantSource clock) {
    this.links = links;
    this.members = members;
    this.clock = clock;
  }

  public Outcome handle(Secret linkSecret) {
    return links
        .findPasswordLink(linkSecret.sha256())
        .filter(link -> link.openAt(clock.instant()))
        .flatMap(link -> members.find(link.organization(), link.member()))
        .<Outcome>map(Outcome.Open::new)
        .orElseGet(Outcome.NotOpen::new);
  }
}
