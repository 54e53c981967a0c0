/** Event types, their hosts and locations, and the organization's default location. */
@NullMarked
package dev.foyer.shell.eventtype;

import org.jspecify.annotations.NullMarked;
