/** The support engineers' shell. Speaks to the rules through {@code Foyer} alone. */
@NullMarked
package dev.foyer.shell;

import org.jspecify.annotations.NullMarked;
