/** The web application. Speaks to the rules through {@code Foyer} alone. */
@NullMarked
package dev.foyer.web;

import org.jspecify.annotations.NullMarked;
