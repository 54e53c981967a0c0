/**
 * Encryption of what must never be readable in the database, and the keyset for it. Only here
 * secrets are revealed for storage.
 */
@NullMarked
package dev.foyer.persistence.secret;

import org.jspecify.annotations.NullMarked;
