package dev.foyer.core.contract;

import dev.foyer.core.fixture.Given;
import dev.foyer.core.organization.Member;
import dev.foyer.core.organization.Organization;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/**
 * The ground of every contract: ports to be tried, and two organizations in them that no other test
 * knows, with a member each.
 */
public abstract class PortContract {
  protected Given given;
  protected Organization acme;
  protected Organization other;
  protected Member ada;
  protected Member otto;

  /** The ports to be tried: the same ones throughout a test. */
  protected abstract PortsUnderTest ports();

  @BeforeEach
  void settle() {
    given = new Given(ports().ids(), Given.NOON);
    acme = given.anOrganization().named("Acme " + given.id()).build();
    other = given.anOrganization().named("Other " + given.id()).build();
    ada = given.aMember().of(acme).owner().build();
    otto = given.aMember().of(other).named("Otto Other").owner().build();
    ports().organizations().add(acme);
    ports().organizations().add(other);
    ports().members().add(ada);
    ports().members().add(otto);
  }

  /** Does this in a transaction. */
  protected <T> T inOne(Supplier<T> work) {
    return ports().transactions().inOne(work);
  }

  /** Does this in a transaction that fails afterwards. */
  protected void inOneThatFails(Runnable work) {
    try {
      ports()
          .transactions()
          .inOne(
              () -> {
                work.run();
                throw new Undone();
              });
    } catch (Undone expected) {
      return;
    }
    throw new AssertionError("A failed transaction must tell its failure.");
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
