/**
 * Telling the right people: messages to members, kept and mailed, and letters to people who are no
 * members. What is told is decided by the features; how it is said, by the adapters.
 */
@NullMarked
package dev.foyer.core.message;

import org.jspecify.annotations.NullMarked;
