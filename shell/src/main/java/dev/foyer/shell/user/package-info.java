/** The commands about connected users: who uses which Zoom, and why. */
@NullMarked
package dev.foyer.shell.user;

import org.jspecify.annotations.NullMarked;
