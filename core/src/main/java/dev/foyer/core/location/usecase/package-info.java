/** Making and listing event types. */
@NullMarked
package dev.foyer.core.location.usecase;

import org.jspecify.annotations.NullMarked;
