/** Making, changing and listing event types; who organizes a booking; the default location. */
@NullMarked
package dev.foyer.core.location.usecase;

import org.jspecify.annotations.NullMarked;
