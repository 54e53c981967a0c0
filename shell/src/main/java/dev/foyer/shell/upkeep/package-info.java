/** The commands about a running Foyer itself: its faults, its jobs, its keys. */
@NullMarked
package dev.foyer.shell.upkeep;

import org.jspecify.annotations.NullMarked;
