/** The commands about the journal. */
@NullMarked
package dev.foyer.shell.journal;

import org.jspecify.annotations.NullMarked;
