package dev.foyer.core.journal.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.Expected;
import dev.foyer.core.FoyerUnderTest;
import dev.foyer.core.SampleOrganization;
import dev.foyer.core.journal.ChainFault;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.Verification;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.rule.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("BR-71")
class JournalIsChainedTest {
  private final FoyerUnderTest rig = new FoyerUnderTest();
  private final SampleOrganization acme = rig.acme();

  @BeforeEach
  void startWorkers() {
    rig.foyer().connections().startWatching().handle();
  }

  @Test
  void chainsWhatWasCommittedAndFindsItUnbroken() {
    rig.connectOrganization(acme);
    rig.later(Duration.ofSeconds(10));
    List<Entry> entries = rig.ports().journal().all(acme.id());

    VerifyJournal.Outcome.Unbroken unbroken = unbroken();

    assertThat(unbroken.verification().entries()).isEqualTo(entries.size());
    assertThat(unbroken.verification().until()).isEqualTo(entries.getLast().at());
    assertThat(unbroken.waiting()).isZero();
    assertThat(lastVerified()).contains(unbroken.verification());
  }

  @Test
  void verifiesEntriesThatWaitToBeChained() {
    VerifyJournal.Outcome.Unbroken unbroken = unbroken();

    assertThat(unbroken.verification().entries()).isZero();
    assertThat(unbroken.waiting()).isEqualTo(rig.journal(acme).size());
  }

  @Test
  void goesOnWhereTheChainEnded() {
    rig.later(Duration.ofSeconds(10));
    long before = unbroken().verification().entries();

    rig.connectOrganization(acme);
    rig.later(Duration.ofSeconds(10));

    assertThat(unbroken().verification().entries()).isGreaterThan(before);
  }

  @Test
  void takesErasedPersonalDataForNoFault() {
    rig.later(Duration.ofSeconds(10));
    Entry bySupport =
        rig.ports().journal().all(acme.id()).stream()
            .filter(entry -> entry.actor() instanceof Actor.SupportEngineer)
            .findFirst()
            .orElseThrow();

    rig.ports().journalLinks().erasePerson(bySupport);

    assertThat(unbroken().erased()).isEqualTo(1);
  }

  @Test
  void takesEntriesOfBeforeAsTheyAreFoundButOnlyFirst() {
    rig.ports().journalLinks().forgetSeals(acme.id());
    rig.later(Duration.ofSeconds(10));
    assertThat(unbroken().verification().entries()).isEqualTo(rig.journal(acme).size());

    rig.connectOrganization(acme);
    rig.later(Duration.ofSeconds(10));
    assertThat(unbroken().verification().entries()).isEqualTo(rig.journal(acme).size());
  }

  @Test
  void neverChainsAnEntryWithoutASealBehindRecordedOnes() {
    rig.later(Duration.ofSeconds(10));
    rig.connectByOwner(acme, "zoe@acme.example");
    rig.ports().journalLinks().forgetSeals(acme.id());
    rig.later(Duration.ofSeconds(10));

    assertThat(faults()).extracting(ChainFault::kind).containsOnly(ChainFault.Kind.INSERTED);
  }

  @Test
  void stopsWhenWhoeverLooksOnHasEnough() {
    rig.later(Duration.ofSeconds(10));

    assertThat(verify((_, _) -> false)).isInstanceOf(VerifyJournal.Outcome.Stopped.class);
    assertThat(lastVerified()).isEmpty();
  }

  private Optional<Verification> lastVerified() {
    return Expected.outcome(
            ShowVerification.Outcome.Shown.class,
            rig.foyer()
                .journal()
                .showVerification()
                .handle(new ShowVerification.Command(acme.id(), FoyerUnderTest.SUPPORT)))
        .last();
  }

  private List<ChainFault> faults() {
    return Expected.outcome(
            VerifyJournal.Outcome.Broken.class, verify(VerifyJournal.Onlooker.NOBODY))
        .faults();
  }

  private VerifyJournal.Outcome.Unbroken unbroken() {
    return Expected.outcome(
        VerifyJournal.Outcome.Unbroken.class, verify(VerifyJournal.Onlooker.NOBODY));
  }

  private VerifyJournal.Outcome verify(VerifyJournal.Onlooker onlooker) {
    return rig.foyer()
        .journal()
        .verifyJournal()
        .handle(new VerifyJournal.Command(acme.id(), FoyerUnderTest.SUPPORT, onlooker));
  }
}
