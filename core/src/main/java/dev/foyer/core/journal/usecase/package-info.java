/** Writing and reading the journal. */
@NullMarked
package dev.foyer.core.journal.usecase;

import org.jspecify.annotations.NullMarked;
