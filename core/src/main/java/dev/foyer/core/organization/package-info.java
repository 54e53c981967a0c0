/**
 * The tenant and its people, and who may do what. It knows nothing of Zoom; every other feature
 * stands on it.
 */
@NullMarked
package dev.foyer.core.organization;

import org.jspecify.annotations.NullMarked;
