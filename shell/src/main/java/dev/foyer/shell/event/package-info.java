/** The commands about events and their meetings. */
@NullMarked
package dev.foyer.shell.event;

import org.jspecify.annotations.NullMarked;
