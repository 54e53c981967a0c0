/**
 * The tenant and its people, and who may do what. Of Zoom it knows only what the organization has
 * decided about it; every other feature stands on it.
 */
@NullMarked
package dev.foyer.core.organization;

import org.jspecify.annotations.NullMarked;
