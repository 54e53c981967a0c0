/** Receiving webhooks, hearing their notices, and what support can see and do of both. */
@NullMarked
package dev.foyer.core.hearing.usecase;

import org.jspecify.annotations.NullMarked;
