/** An empty Spring Shell application to measure against. No code of Foyer's. */
@NullMarked
package dev.foyer.emptyshell;

import org.jspecify.annotations.NullMarked;
