package dev.foyer.core.journal.usecase;

import dev.foyer.core.journal.Verification;
import dev.foyer.core.journal.port.JournalLinks;
import dev.foyer.core.organization.OrganizationId;
import java.util.Optional;

/** Tells when an organization's journal was last verified, and up to where it was unbroken. */
public final class ShowVerification {

  private final JournalLinks links;

  public ShowVerification(JournalLinks links) {
    this.links = links;
  }

  public Optional<Verification> handle(OrganizationId organization) {
    return links.verified(organization);
  }
}
