/** The commands about the organization's Zoom and its connect link. */
@NullMarked
package dev.foyer.shell.connection;

import org.jspecify.annotations.NullMarked;
