package dev.foyer.core.inmemory;

import dev.foyer.core.message.Letter;
import dev.foyer.core.message.LetterId;
import dev.foyer.core.message.MailState;
import dev.foyer.core.message.port.Letters;
import dev.foyer.core.organization.OrganizationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Letters in memory. */
public final class InMemoryLetters implements Letters {
  private final InMemoryStore store;
  private final Table<Key<LetterId>, Letter> letters;

  public InMemoryLetters(InMemoryStore store) {
    this.store = store;
    this.letters = new Table<>(store);
  }

  @Override
  public void add(Letter letter) {
    letters.add(new Key<>(letter.organization(), letter.id()), letter);
  }

  @Override
  public Optional<Letter> find(OrganizationId organization, LetterId id) {
    return letters.find(new Key<>(organization, id));
  }

  @Override
  public void mailed(OrganizationId organization, LetterId id, MailState state) {
    store.wholly(
        () -> {
          find(organization, id)
              .filter(letter -> letter.mail() == MailState.WAITS)
              .ifPresent(
                  letter -> letters.put(new Key<>(organization, id), settled(letter, state)));
          return true;
        });
  }

  @Override
  public int forgetSettled(Instant writtenBefore, int limit) {
    return store.wholly(
        () -> {
          List<Letter> forgotten =
              letters
                  .where(
                      letter ->
                          letter.at().isBefore(writtenBefore) && letter.mail() != MailState.WAITS)
                  .stream()
                  .sorted(Comparator.comparing(Letter::at))
                  .limit(limit)
                  .toList();
          forgotten.forEach(
              letter -> letters.remove(new Key<>(letter.organization(), letter.id())));
          return forgotten.size();
        });
  }

  /** All letters of the organization. */
  public List<Letter> all(OrganizationId organization) {
    return letters.where(letter -> letter.organization().equals(organization));
  }

  private static Letter settled(Letter letter, MailState state) {
    return new Letter(
        letter.id(),
        letter.organization(),
        letter.to(),
        letter.language(),
        letter.kind(),
        letter.facts(),
        Optional.empty(),
        letter.at(),
        state);
  }
}
