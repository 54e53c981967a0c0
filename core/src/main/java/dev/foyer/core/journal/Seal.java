package dev.foyer.core.journal;

/**
 * What is stored with an entry so that any change of it shows.
 *
 * @param ofEntry of the entry without its actor's personal data, and of {@code ofPerson}
 * @param ofPerson of the salt and the actor's personal data; none where there is none
 * @param salt stands with the personal data: once both are erased the digest tells nothing of them
 */
public record Seal(Digest ofEntry, Digest ofPerson, String salt) {}
