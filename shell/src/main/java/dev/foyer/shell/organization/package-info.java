/** The commands about organizations. */
@NullMarked
package dev.foyer.shell.organization;

import org.jspecify.annotations.NullMarked;
