package dev.foyer.web.ui;

import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.organization.Member;
import dev.foyer.web.live.LiveUpdates;
import dev.foyer.web.security.Reauthentication;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * What stands behind the pages in a test: a Foyer in memory, new for each, and who is signed in.
 */
public final class World {

  private static final Duration OFTEN = Duration.ofMillis(20);

  private FoyerUnderTest foyer = new FoyerUnderTest();
  private SampleOrganization acme = foyer.acme();
  private LiveUpdates live = follow();
  private Optional<Member> signedIn = Optional.empty();
  private Optional<Instant> proven = Optional.empty();

  void begin() {
    end();
    foyer = new FoyerUnderTest();
    acme = foyer.acme();
    live = follow();
    signedIn = Optional.of(acme.owner());
    proven = Optional.of(foyer.clock().instant());
  }

  void end() {
    live.close();
  }

  private LiveUpdates follow() {
    return new LiveUpdates(
        foyer.foyer().journal().followJournal(),
        foyer.foyer().messages().followMessages(),
        Executors.newSingleThreadScheduledExecutor(),
        OFTEN);
  }

  public FoyerUnderTest foyer() {
    return foyer;
  }

  public SampleOrganization acme() {
    return acme;
  }

  LiveUpdates live() {
    return live;
  }

  void signIn(Optional<Member> member) {
    signedIn = member;
  }

  /** Everybody's password is "right". */
  Reauthentication reauthentication() {
    return new Reauthentication(
        new Reauthentication.Proof() {
          @Override
          public Optional<Instant> at() {
            return proven;
          }

          @Override
          public void given(Instant at) {
            proven = Optional.of(at);
          }
        },
        "right"::equals,
        Optional::empty,
        () -> foyer.clock().instant());
  }

  Optional<Member> signedIn() {
    return signedIn.flatMap(
        member ->
            foyer.foyer().onboarding().showMember().handle(member.organization(), member.id()));
  }
}
