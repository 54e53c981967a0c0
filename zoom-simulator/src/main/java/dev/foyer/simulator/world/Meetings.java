package dev.foyer.simulator.world;

import dev.foyer.simulator.store.Shelf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All meetings, and how often each host's meetings were written today. */
public final class Meetings {

  private final Shelf<Meeting> shelf;
  private final Shelf<Integer> writes;

  Meetings(Shelf<Meeting> shelf, Shelf<Integer> writes) {
    this.shelf = shelf;
    this.writes = writes;
  }

  public Optional<Meeting> find(long id) {
    return shelf.find(Long.toString(id));
  }

  public List<Meeting> all() {
    return shelf.all();
  }

  /** A host's meetings that are not deleted, earliest first. */
  public Stream<Meeting> hostedBy(String hostId) {
    return shelf
        .where(meeting -> meeting.hostId().equals(hostId) && !meeting.deleted())
        .sorted(Comparator.comparing(Meeting::startTime).thenComparing(Meeting::id));
  }

  public void save(Meeting meeting) {
    shelf.put(Long.toString(meeting.id()), meeting);
  }

  public void remove(long id) {
    shelf.remove(Long.toString(id));
  }

  public int writesOn(LocalDate day, String hostId) {
    return writes.find(key(day, hostId)).orElse(0);
  }

  public void countWrite(LocalDate day, String hostId) {
    writes.put(key(day, hostId), writesOn(day, hostId) + 1);
  }

  void clear() {
    shelf.clear();
    writes.clear();
  }

  private static String key(LocalDate day, String hostId) {
    return day + "/" + hostId;
  }
}
