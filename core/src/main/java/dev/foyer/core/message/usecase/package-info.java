/** Telling, mailing and reading. */
@NullMarked
package dev.foyer.core.message.usecase;

import org.jspecify.annotations.NullMarked;
