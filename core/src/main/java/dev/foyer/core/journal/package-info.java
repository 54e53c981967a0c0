/**
 * The append-only record of who did what to whom, when and why (BR-71). Entries hold ids and plain
 * facts; they never hold secrets (BR-72).
 */
@NullMarked
package dev.foyer.core.journal;

import org.jspecify.annotations.NullMarked;
