package dev.foyer.core.journal;

import java.time.Instant;

/**
 * The last time that an organization's journal was found unbroken.
 *
 * @param entries how many entries were chained then
 * @param until when the last of them was written
 */
public record Verification(Instant at, long entries, Instant until) {}
