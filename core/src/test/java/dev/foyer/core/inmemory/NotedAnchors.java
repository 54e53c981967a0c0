package dev.foyer.core.inmemory;

import dev.foyer.core.journal.ChainHead;
import dev.foyer.core.journal.port.HeadAnchors;
import dev.foyer.core.organization.OrganizationId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Anchors in memory. */
public final class NotedAnchors implements HeadAnchors {
  private final Queue<ChainHead> notes = new ConcurrentLinkedQueue<>();

  @Override
  public void note(ChainHead head) {
    notes.add(head);
  }

  @Override
  public List<ChainHead> of(OrganizationId organization) {
    return notes.stream().filter(note -> note.organization().equals(organization)).toList();
  }
}
