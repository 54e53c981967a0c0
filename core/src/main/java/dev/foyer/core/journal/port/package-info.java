/** The storage port for the journal. */
@NullMarked
package dev.foyer.core.journal.port;

import org.jspecify.annotations.NullMarked;
