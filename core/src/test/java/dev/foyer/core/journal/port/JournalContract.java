package dev.foyer.core.journal.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foyer.core.contract.Every;
import dev.foyer.core.contract.PortContract;
import dev.foyer.core.journal.Entry;
import dev.foyer.core.journal.EntryId;
import dev.foyer.core.journal.EntryKind;
import dev.foyer.core.journal.Facts;
import dev.foyer.core.journal.Subject;
import dev.foyer.core.organization.Actor;
import dev.foyer.core.organization.Organization;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link Journal} promises. */
public abstract class JournalContract extends PortContract {
  private Journal journal() {
    return ports().journal();
  }

  @Test
  void keepsEveryField() {
    Entry plain = given.anEntry().of(acme).build();
    Entry rich =
        given
            .anEntry()
            .of(acme)
            .at(given.now().plusNanos(1_000))
            .by(new Actor.SupportEngineer("sam", "Ticket 4711: \"läuft nicht\" 🧯"))
            .of(EntryKind.CONNECTION_DISCONNECTED)
            .about(new Subject(Subject.Kind.CONNECTION, given.id()))
            .changing(
                Facts.of("state", "active").and("generation", 1),
                Facts.of("state", "ended").and("leer", "").and("größe", "ü=1;\n\"x\""))
            .because("DISCONNECTED")
            .build();
    Every.fieldDiffers(plain, rich, "organization");
    append(plain, rich);
    assertThat(all(acme)).containsExactly(rich, plain);
  }

  @Test
  void keepsEveryActor() {
    for (Actor actor :
        Every.variantOf(
            Actor.class,
            List.of(
                new Actor.AMember(ada.id()),
                new Actor.ZoomAdmin("zu_1"),
                Actor.ZoomAdmin.NOT_YET_KNOWN,
                new Actor.SupportEngineer("sam", ""),
                new Actor.Zoom(),
                new Actor.FoyerItself()))) {
      append(given.anEntry().of(acme).by(actor).build());
      assertThat(all(acme).getFirst().actor()).isEqualTo(actor);
    }
  }

  @Test
  void keepsEveryKindOfEntryAndSubject() {
    for (EntryKind kind : EntryKind.values()) {
      append(given.anEntry().of(acme).of(kind).build());
      assertThat(all(acme).getFirst().kind()).isEqualTo(kind);
    }
    for (Subject.Kind kind : Subject.Kind.values()) {
      Subject subject = new Subject(kind, given.id());
      append(given.anEntry().of(acme).about(subject).build());
      assertThat(all(acme).getFirst().subject()).isEqualTo(subject);
    }
  }

  @Test
  void readsBackwardsPageByPage() {
    Entry first = given.anEntry().of(acme).build();
    Entry second = given.anEntry().of(acme).build();
    Entry third = given.anEntry().of(acme).build();
    append(second, first, third);
    assertThat(journal().before(acme.id(), EntryId.AFTER_ALL, Set.of(), 2))
        .containsExactly(third, second);
    assertThat(journal().before(acme.id(), second.id(), Set.of(), 2)).containsExactly(first);
    assertThat(journal().before(acme.id(), first.id(), Set.of(), 2)).isEmpty();
  }

  @Test
  void readsTheWantedKindsOnly() {
    Entry booked = given.anEntry().of(acme).of(EntryKind.EVENT_BOOKED).build();
    Entry ready = given.anEntry().of(acme).of(EntryKind.MEETING_READY).build();
    Entry added = given.anEntry().of(acme).of(EntryKind.MEMBER_ADDED).build();
    append(booked, ready, added);
    assertThat(
            journal()
                .before(
                    acme.id(),
                    EntryId.AFTER_ALL,
                    Set.of(EntryKind.EVENT_BOOKED, EntryKind.MEETING_READY),
                    10))
        .containsExactly(ready, booked);
    assertThat(
            journal().before(acme.id(), EntryId.AFTER_ALL, Set.of(EntryKind.CONNECTION_LAPSED), 10))
        .isEmpty();
  }

  @Test
  void tellsTheNewestEntry() {
    assertThat(journal().newest(acme.id())).isEmpty();
    Entry first = given.anEntry().of(acme).build();
    append(first);
    assertThat(journal().newest(acme.id())).contains(first.id());
    Entry second = given.anEntry().of(acme).build();
    append(second);
    assertThat(journal().newest(acme.id())).contains(second.id());
  }

  @Test
  void hidesEntriesFromOtherOrganizations() {
    append(given.anEntry().of(acme).build());
    assertThat(all(other)).isEmpty();
    assertThat(journal().newest(other.id())).isEmpty();
  }

  @Test
  void forgetsWhatWasRolledBack() {
    Entry kept = given.anEntry().of(acme).build();
    append(kept);
    inOneThatFails(() -> append(given.anEntry().of(acme).build()));
    assertThat(all(acme)).containsExactly(kept);
    assertThat(journal().newest(acme.id())).contains(kept.id());
  }

  private void append(Entry... entries) {
    for (Entry entry : entries) {
      journal().append(entry, given.aSeal());
    }
  }

  private List<Entry> all(Organization organization) {
    return journal().before(organization.id(), EntryId.AFTER_ALL, Set.of(), 1_000);
  }
}
