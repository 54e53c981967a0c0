package dev.foyer.core.journal;

import java.util.Optional;

/**
 * A link and what it stands for, as both are stored now.
 *
 * @param entry empty if it isn't there any more, or makes no sense
 * @param salt of the actor's personal data; empty if there is none, or it was erased
 */
public record LinkedEntry(Link link, Optional<Entry> entry, Optional<String> salt) {}
