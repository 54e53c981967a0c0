/**
 * Tells open pages that something has changed in their organization. What changed, they ask
 * themselves.
 */
@NullMarked
package dev.foyer.web.live;

import org.jspecify.annotations.NullMarked;
