/** The shell under test: on Foyer in memory with a scripted Zoom, and as a process of its own. */
@NullMarked
package dev.foyer.shell;

import org.jspecify.annotations.NullMarked;
