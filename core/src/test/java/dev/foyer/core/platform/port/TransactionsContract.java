package dev.foyer.core.platform.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.foyer.core.connection.ConnectLink;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.contract.Threads;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.organization.Member;
import org.junit.jupiter.api.Test;

/** What every {@link Transactions} promises. */
public abstract class TransactionsContract extends PortContract {
  private Transactions transactions() {
    return ports().transactions();
  }

  @Test
  void keepsWhatWasDoneAndTellsTheResult() {
    Member bruno = given.aMember().of(acme).build();
    Entry entry = given.anEntry().of(acme).build();
    boolean added =
        transactions()
            .inOne(
                () -> {
                  ports().journal().append(entry, given.aSeal());
                  return ports().members().add(bruno);
                });
    assertThat(added).isTrue();
    assertThat(ports().members().find(acme.id(), bruno.id())).contains(bruno);
    assertThat(ports().journal().newest(acme.id())).contains(entry.id());
  }

  @Test
  void seesItsOwnChanges() {
    Member bruno = given.aMember().of(acme).build();
    assertThat(
            inOne(
                () -> {
                  ports().members().add(bruno);
                  return ports().members().findByEmail(bruno.email());
                }))
        .contains(bruno);
  }

  @Test
  void leavesNothingAndTellsTheFailureWhenTheWorkFails() {
    Member bruno = given.aMember().of(acme).build();
    IllegalStateException failure = new IllegalStateException("on purpose");
    assertThatThrownBy(
            () ->
                transactions()
                    .inOne(
                        () -> {
                          ports().journal().append(given.anEntry().of(acme).build(), given.aSeal());
                          ports().members().add(bruno);
                          throw failure;
                        }))
        .isSameAs(failure);
    assertThat(ports().members().find(acme.id(), bruno.id())).isEmpty();
    assertThat(ports().journal().newest(acme.id())).isEmpty();
  }

  @Test
  void joinsATransactionThatRunsAlready() {
    Member bruno = given.aMember().of(acme).build();
    Member carla = given.aMember().of(acme).build();
    inOneThatFails(
        () -> {
          ports().members().add(bruno);
          transactions().inOne(() -> ports().members().add(carla));
        });
    assertThat(ports().members().count(acme.id())).isEqualTo(1);
  }

  @Test
  void failsWhollyWhenAnInnerOneFails() {
    Member bruno = given.aMember().of(acme).build();
    assertThatThrownBy(
            () ->
                transactions()
                    .inOne(
                        () -> {
                          ports().members().add(bruno);
                          inOne(
                              () -> {
                                throw new IllegalStateException("on purpose");
                              });
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ports().members().find(acme.id(), bruno.id())).isEmpty();
  }

  @Test
  void worksAgainAfterAFailure() {
    Member bruno = given.aMember().of(acme).build();
    inOneThatFails(() -> ports().members().add(bruno));
    transactions().inOne(() -> ports().members().add(bruno));
    assertThat(ports().members().find(acme.id(), bruno.id())).contains(bruno);
  }

  @Test
  void losesNoChangeAmongManyThreads() {
    ConnectLink link = given.aConnectLink().by(ada).build();
    ports().connectLinks().add(link);
    long counted = Threads.successes(() -> inOne(() -> startOnce(link)));
    assertThat(counted).isPositive();
    assertThat(ports().connectLinks().find(acme.id(), link.id()).orElseThrow().starts())
        .isEqualTo((int) counted);
  }

  private boolean startOnce(ConnectLink link) {
    ConnectLink seen = ports().connectLinks().find(acme.id(), link.id()).orElseThrow();
    return ports().connectLinks().replace(seen, seen.started(given.now().plusSeconds(1)));
  }
}
